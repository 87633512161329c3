package org.backwise.handouts.clinician;

import java.util.Optional;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.Told;

/** The exercises that the person was not sure how to do, and would like to be shown (R12). */
final class AskedPart {

  private final Paper paper;
  private final Told told;

  AskedPart(Paper paper, Told told) {
    this.paper = paper;
    this.told = told;
  }

  /** Nothing when nothing was asked. */
  Optional<Element> part() {
    return told.asked().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Tags.section(
                paper.say("paper.clinician.asked"),
                Tags.p(paper.say("paper.clinician.asked.these")),
                Tags.list(told.asked().stream().map(paper::exercise).toList())));
  }
}
