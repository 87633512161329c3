package org.backwise.handouts.programme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.model.exercise.ExerciseText;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.Item;

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
    exercises().forEach(id -> section.add(exercise(id)));
    return section;
  }

  private Set<String> exercises() {
    Set<String> ids = new LinkedHashSet<>();
    subject.programme().phases().stream()
        .flatMap(phase -> phase.routines().stream())
        .flatMap(routine -> routine.items().stream())
        .map(Item::exercise)
        .forEach(ids::add);
    subject.programme().aerobic().stream().map(AerobicWeek::exercise).forEach(ids::add);
    return ids;
  }

  private Element exercise(String id) {
    ExerciseText text = paper.texts().exercise(id);
    Element words = Tags.div("words", Tags.p("name", text.name()), Tags.p("why", text.purpose()));
    labelled(words, "paper.programme.start", List.of(text.start()));
    words.add(Tags.numbered(text.steps()));
    labelled(words, "paper.programme.breath", List.of(text.breath()));
    labelled(words, "paper.programme.cues", text.cues());
    labelled(words, "paper.programme.mistakes", text.mistakes());
    labelled(words, "paper.programme.stop-if", text.stopIf());
    Element block = Element.of("div", "item");
    paper.pictures().of(id, text.name()).ifPresent(p -> block.add(Tags.div("picture", p)));
    return block.add(words);
  }

  private void labelled(Element to, String label, List<String> sentences) {
    String words = String.join(" ", sentences);
    if (!words.isBlank()) {
      to.add(Element.of("p", "part").add(Tags.bold(paper.say(label) + ": ")).text(words));
    }
  }
}
