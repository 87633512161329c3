package org.backwise.handouts.clinician;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.handouts.paper.Paper;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.SeenFor;
import org.backwise.model.intake.SeenSpread;

/** Visits because of a danger answer: who, when, what came of it, and what was seen that day. */
final class Visits {

  private final Paper paper;
  private final List<SeenFor> visits;

  Visits(Paper paper, List<SeenFor> visits) {
    this.paper = paper;
    this.visits = visits;
  }

  /** Those because of {@code flag}; where there are none, a line says so. */
  List<String> of(String flag) {
    List<String> told = visits.stream().filter(v -> v.flag().equals(flag)).map(this::line).toList();
    return told.isEmpty() ? List.of(paper.say("paper.clinician.visits.none")) : told;
  }

  /** Those because of what is none of {@code answers} any more, with the question. */
  List<String> because(List<FlagAnswer> answers) {
    return visits.stream()
        .filter(v -> answers.stream().noneMatch(answer -> answer.flag().equals(v.flag())))
        .map(v -> question(paper, v.flag()) + " " + line(v))
        .toList();
  }

  private String line(SeenFor visit) {
    Map<String, String> gaps = new TreeMap<>();
    gaps.put("who", paper.texts().word("clinicians", visit.by()));
    gaps.put("date", paper.dates().of(visit.on()));
    gaps.put("outcome", paper.texts().word("outcomes", visit.outcome()));
    gaps.put("spreads", spreads(paper, visit.saw()));
    return paper.say("paper.clinician.visits.seen", gaps);
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
