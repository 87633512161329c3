package org.backwise.handouts.clinician;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.words.AerobicWords;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Programme;

/** What goes with the proposal: aerobic weeks, paused activities, relaxations, notices. */
final class AroundPart {

  private final Paper paper;
  private final Programme programme;

  AroundPart(Paper paper, Programme programme) {
    this.paper = paper;
    this.programme = programme;
  }

  List<Element> parts() {
    List<Element> parts = new ArrayList<>();
    add(parts, "paper.clinician.aerobic", new AerobicWords(paper.texts()).of(programme.aerobic()));
    add(parts, "paper.clinician.replaced", replaced());
    add(
        parts,
        "paper.clinician.relaxed",
        programme.relaxed().stream()
            .map(r -> "%s (%s, %s)".formatted(r.text(), r.rule(), r.scope()))
            .toList());
    add(
        parts,
        "paper.programme.notes",
        programme.notices().stream()
            .filter(n -> !n.code().equals("proposal"))
            .map(Notice::text)
            .toList());
    return parts;
  }

  private void add(List<Element> parts, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      parts.add(
          Element.of("div", "section whole")
              .add(Tags.heading(2, paper.say(heading)), Tags.list(lines)));
    }
  }

  private List<String> replaced() {
    return programme.replaced().stream()
        .map(
            r ->
                paper.say(
                    "paper.clinician.replaced.instead",
                    Map.of(
                        "activity",
                        paper.texts().word("activities", r.activity()),
                        "instead",
                        r.instead())))
        .toList();
  }
}
