package org.backwise.handouts.programme;

import org.backwise.handouts.exercises.ExercisesPage;
import org.backwise.handouts.exercises.HowTo;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;

/** Every exercise of the programme once: start, steps, breath, and what to look for. */
final class HowPart {

  private final Subject subject;
  private final Paper paper;

  HowPart(Subject subject) {
    this.subject = subject;
    this.paper = subject.paper();
  }

  Element part() {
    Element section =
        Element.of("div", "section phase how")
            .add(
                Tags.heading(2, paper.say("paper.programme.how")),
                Tags.p(paper.say("paper.programme.how.ask")));
    HowTo how = new HowTo(paper);
    ExercisesPage.exercises(subject.programme())
        .forEach((id, side) -> section.add(how.of(id, side)));
    return section;
  }
}
