package org.backwise.commands;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.change.Difference;
import org.backwise.model.programme.Programme;
import org.backwise.programmes.change.Replanned;

/** What a change does to a programme, as plain text. */
final class DifferenceText {

  private final Texts texts;
  private final StringBuilder out = new StringBuilder();

  DifferenceText(Knowledge knowledge) {
    this.texts = knowledge.texts();
  }

  String of(Programme present, Replanned.Made made) {
    Difference difference = made.difference();
    line("The nearest programme (%s)".formatted(made.programme().status().code()));
    if (!made.programme().approvedUntil().equals(present.approvedUntil())) {
      line("It ends on %s now.".formatted(made.programme().approvedUntil()));
    }
    if (!difference.any()) {
      line("Nothing in it is different.");
    }
    difference.routines().stream().filter(Difference.OfRoutine::any).forEach(this::routine);
    beside("goes", difference.besideGoes());
    beside("comes", difference.besideComes());
    return out.toString();
  }

  private void routine(Difference.OfRoutine routine) {
    line("");
    line(
        "%s, weeks %d-%d, %s"
            .formatted(
                texts.word("phases", routine.phase()),
                routine.fromWeek(),
                routine.fromWeek() + routine.weeks() - 1,
                texts.word("routines", routine.kind().code())));
    routine.stays().forEach(stays -> line("  stays  " + named(stays, ", and ")));
    routine.goes().forEach(goes -> line("  goes   " + named(goes, ", because ")));
    routine.comes().forEach(comes -> line("  comes  " + named(comes, ". ")));
  }

  private void beside(String what, List<Difference.Line> lines) {
    lines.forEach(walk -> line("Beside the sessions %s %s".formatted(what, name(walk.exercise()))));
  }

  private String named(Difference.Line line, String joined) {
    return line.because().isEmpty()
        ? name(line.exercise())
        : name(line.exercise()) + joined + line.because();
  }

  private String name(String exercise) {
    return texts.exercise(exercise).name();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
