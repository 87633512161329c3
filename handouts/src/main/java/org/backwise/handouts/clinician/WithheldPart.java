package org.backwise.handouts.clinician;

import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.Told;
import org.backwise.model.programme.Withheld;

/** Why there is no programme, and what the person was asked to do. */
final class WithheldPart {

  private final Paper paper;
  private final Told told;

  WithheldPart(Paper paper, Told told) {
    this.paper = paper;
    this.told = told;
  }

  Element of(Withheld withheld) {
    Element section = Tags.section(paper.say("paper.clinician.withheld"));
    for (String line : withheld.message().split("\n")) {
      section.add(Tags.p(paper.spoken(line, told.intake())));
    }
    if (!withheld.rules().isEmpty()) {
      String rules = String.join(", ", withheld.rules());
      section.add(Tags.p("quiet", paper.say("paper.clinician.withheld.rules", "rules", rules)));
    }
    return section.add(
        Tags.p("label", paper.say("paper.clinician.withheld.next")),
        Tags.list(withheld.next().stream().map(n -> paper.spoken(n, told.intake())).toList()));
  }
}
