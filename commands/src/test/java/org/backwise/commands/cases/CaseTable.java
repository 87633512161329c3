package org.backwise.commands.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.Routine;

/** Writes {@code cases/RESULTS.md}: what each case gets now. Run from the folder of this module. */
final class CaseTable {

  private static final String HEAD =
      """
      # What each case gets

      Written by `CaseTable` (in the tests of `commands`); not edited by hand. A routine stands as
      kind, work and stretch items of all its items, minutes and seconds; those of the first and the last phase.

      | case | exit | weeks | first phase | last phase | relaxed, or why withheld |
      |---|---|---|---|---|---|
      """;

  private CaseTable() {}

  public static void main(String[] args) throws IOException {
    String rows =
        CaseFile.all().stream()
            .map(Run::of)
            .map(CaseTable::row)
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(CaseFile.FOLDER.resolve("RESULTS.md"), HEAD + rows);
  }

  private static String row(Run run) {
    String told =
        run.exit() == 0
            ? made(run.made().programme())
            : "- | - | - | " + (run.out().isEmpty() ? "bad input" : withheld(run));
    return "| %s | %d | %s |".formatted(run.file().id(), run.exit(), told);
  }

  private static String withheld(Run run) {
    return String.join(", ", run.reasons());
  }

  private static String made(Programme p) {
    List<Phase> phases = p.phases();
    Phase last = phases.get(phases.size() - 1);
    return "%d | %s | %s | %s"
        .formatted(last.lastWeek(), phase(phases.get(0)), phase(last), relaxed(p));
  }

  private static String phase(Phase phase) {
    return phase.routines().stream()
        .map(CaseTable::routine)
        .collect(Collectors.joining("; ", phase.name() + ": ", ""));
  }

  private static String routine(Routine routine) {
    long counted =
        routine.items().stream()
            .filter(i -> i.role() == RoutineRole.WORK || i.role() == RoutineRole.STRETCH)
            .count();
    return "%s %d/%d %d:%02d"
        .formatted(
            routine.kind().code(),
            counted,
            routine.items().size(),
            routine.seconds() / 60,
            routine.seconds() % 60);
  }

  private static String relaxed(Programme p) {
    return p.relaxed().stream().map(Relaxation::rule).distinct().collect(Collectors.joining(", "));
  }
}
