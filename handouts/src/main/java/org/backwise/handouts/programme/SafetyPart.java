package org.backwise.handouts.programme;

import java.util.List;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;

/** When to stop, when to get help, and how to prepare. */
final class SafetyPart {

  private final Subject subject;
  private final Paper paper;

  SafetyPart(Subject subject) {
    this.subject = subject;
    this.paper = subject.paper();
  }

  List<Element> parts() {
    return List.of(
        part("paper.programme.stop", "stop.list", "section whole boxed"),
        part("paper.programme.help", "help.list", "section whole boxed"),
        part("paper.programme.prepare", "prepare", "section whole"));
  }

  private Element part(String heading, String sentences, String classes) {
    return Element.of("div", classes)
        .add(
            Tags.heading(2, paper.say(heading)),
            Tags.list(paper.each(sentences, subject.intake())));
  }
}
