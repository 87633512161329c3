package org.backwise.handouts.clinician;

import java.util.List;
import java.util.Optional;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.model.intake.SeenFor;
import org.backwise.model.intake.SeenSpread;

/** Visits because of a danger answer: who, when, what came of it, and what was seen that day. */
final class VisitsPart {

  private final Paper paper;

  VisitsPart(Paper paper) {
    this.paper = paper;
  }

  /** Nothing where nobody has been seen. */
  Optional<Element> of(List<SeenFor> visits) {
    if (visits.isEmpty()) {
      return Optional.empty();
    }
    Element rows = Element.of("tbody");
    visits.forEach(visit -> rows.add(row(visit)));
    return Optional.of(
        Tags.div(
            "part",
            Tags.heading(3, paper.say("paper.clinician.visits")),
            Grid.of(paper, "grid", "paper.clinician.visits", "because", "who", "on", "came", "saw")
                .add(rows)));
  }

  private Element row(SeenFor visit) {
    return Tags.row(
        List.of(
            question(paper, visit.flag()),
            paper.texts().word("clinicians", visit.by()),
            paper.dates().of(visit.on()),
            paper.texts().word("outcomes", visit.outcome()),
            spreads(paper, visit.saw())));
  }

  /** A danger question as it was asked. */
  static String question(Paper paper, String flag) {
    var text = paper.texts().flags().get(flag);
    return text == null ? Facts.plain(flag) : text.question();
  }

  /** Where somebody saw the pain spread to. */
  static String spreads(Paper paper, List<SeenSpread> saw) {
    return saw.isEmpty()
        ? paper.say("paper.clinician.not-said")
        : String.join("; ", saw.stream().map(spread -> spread(paper, spread)).toList());
  }

  private static String spread(Paper paper, SeenSpread spread) {
    return Facts.joined(paper, paper.texts().word("spreads", spread.to()), spread.side(), null);
  }
}
