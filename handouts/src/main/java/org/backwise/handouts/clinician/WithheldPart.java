package org.backwise.handouts.clinician;

import java.util.List;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.Told;
import org.backwise.model.programme.Withheld;

/** Why there is no programme, and what we would like to ask. */
final class WithheldPart {

  private final Paper paper;
  private final Told told;

  WithheldPart(Paper paper, Told told) {
    this.paper = paper;
    this.told = told;
  }

  Element of(Withheld withheld) {
    List<String> reasons =
        withheld.reasons().stream().map(r -> paper.say("paper.clinician.reason." + r)).toList();
    Element section = Tags.section(paper.say("paper.clinician.withheld"), Tags.list(reasons));
    for (String line : withheld.message().split("\n")) {
      section.add(Tags.p(paper.spoken(line, told.intake())));
    }
    if (!withheld.rules().isEmpty()) {
      String rules = String.join(", ", withheld.rules());
      section.add(Tags.p("quiet", paper.say("paper.clinician.withheld.rules", "rules", rules)));
    }
    section.add(
        Tags.p("label", paper.say("paper.clinician.withheld.next")),
        Tags.list(withheld.next().stream().map(n -> paper.spoken(n, told.intake())).toList()),
        Tags.p("label", paper.say("paper.clinician.ask")),
        Tags.list(paper.each("paper.clinician.ask", told.intake())));
    return section;
  }
}
