package org.backwise.handouts.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.words.AerobicWords;
import org.backwise.handouts.words.LeftOut;
import org.backwise.model.programme.Exclusion;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.Replacement;

/**
 * What goes with the sessions: walking, goals, what to expect, what pauses and what is left out.
 */
final class AroundPart {

  private final Subject subject;
  private final Paper paper;
  private final Programme programme;

  AroundPart(Subject subject) {
    this.subject = subject;
    this.paper = subject.paper();
    this.programme = subject.programme();
  }

  List<Element> parts() {
    List<Element> parts = new ArrayList<>();
    part(parts, "paper.programme.aerobic", aerobic());
    if (!programme.goals().isEmpty()) {
      parts.add(new GoalPart(paper).of(programme.goals()));
    }
    part(parts, "paper.programme.expect", paper.each("expect", subject.intake()));
    if (!programme.replaced().isEmpty()) {
      parts.add(replaced());
    }
    part(parts, "paper.programme.relaxed", relaxed());
    part(parts, "paper.programme.excluded", excluded());
    return parts;
  }

  private void part(List<Element> parts, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      parts.add(Tags.section(paper.say(heading), Tags.list(lines)));
    }
  }

  private List<String> aerobic() {
    return new AerobicWords(paper.texts()).of(programme.aerobic());
  }

  private Element replaced() {
    Element section = Tags.section(paper.say("paper.programme.replaced"));
    for (Replacement replacement : programme.replaced()) {
      String activity = paper.texts().word("activities", replacement.activity());
      section.add(
          Tags.div(
              "whole",
              Element.of("p")
                  .add(Tags.bold(Capital.first(activity) + ": "))
                  .text(replacement.instead()),
              Tags.p("label", paper.say("paper.programme.replaced.back")),
              Tags.list(replacement.criteria())));
    }
    return section;
  }

  /** A relaxation that several phases share is said once. */
  private List<String> relaxed() {
    return programme.relaxed().stream().map(Relaxation::text).distinct().toList();
  }

  private List<String> excluded() {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    LeftOut leftOut = LeftOut.of(programme.excluded());
    for (Exclusion exclusion : leftOut.told()) {
      byReason
          .computeIfAbsent(exclusion.reason(), reason -> new ArrayList<>())
          .add(paper.exercise(exclusion.exercise()));
    }
    List<String> lines = new ArrayList<>();
    byReason.forEach(
        (reason, names) ->
            lines.add(
                paper.say("paper.programme.excluded.because", "reason", reason)
                    + ": "
                    + String.join(", ", names)
                    + "."));
    if (leftOut.others() > 0) {
      lines.add(paper.say("paper.programme.excluded.others", "count", leftOut.others()));
    }
    return lines;
  }
}
