package org.backwise.server.pages.change;

import java.util.List;
import org.backwise.handouts.words.DoseWords;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.change.Difference;
import org.springframework.stereotype.Component;

/** What a change would do, in the words of the page. */
@Component
class DifferenceView {
  private final Texts texts;
  private final DoseWords doses;

  DifferenceView(Texts texts) {
    this.texts = texts;
    this.doses = new DoseWords(texts);
  }

  /** An exercise and why it is here. */
  record LineView(String exercise, String name, String because) {}

  /** One routine that is not what it was. */
  record Part(
      String phase,
      String weeks,
      String routine,
      List<LineView> stays,
      List<LineView> goes,
      List<LineView> comes) {}

  /** The routines that are not what they were. */
  List<Part> parts(Difference difference) {
    return difference.routines().stream()
        .filter(Difference.OfRoutine::any)
        .map(this::part)
        .toList();
  }

  /** How many routines stay just as they are. */
  int same(Difference difference) {
    return (int) difference.routines().stream().filter(routine -> !routine.any()).count();
  }

  List<LineView> lines(List<Difference.Line> lines) {
    return lines.stream()
        .map(l -> new LineView(l.exercise(), texts.exercise(l.exercise()).name(), l.because()))
        .toList();
  }

  private Part part(Difference.OfRoutine routine) {
    return new Part(
        texts.word("phases", routine.phase()),
        doses.weeks(routine.fromWeek(), routine.fromWeek() + routine.weeks() - 1),
        texts.word("routines", routine.kind().code()),
        lines(routine.stays()),
        lines(routine.goes()),
        lines(routine.comes()));
  }
}
