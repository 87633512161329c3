package org.backwise.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.backwise.commands.review.CatalogueTable;
import org.backwise.documents.Documents;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.planning.eligibility.Catalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the catalogue. */
@Command(
    name = "exercises",
    description = "Prints the catalogue of exercises.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0: printed", "2: unknown exercise"})
final class ExercisesCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "EXERCISE", description = "one alone, with its cautions")
  private @Nullable String only;

  @Option(names = "--format", description = "text or json", defaultValue = "text")
  private PlanCommand.Format format = PlanCommand.Format.text;

  @Option(names = "--count", description = "how many each part of the catalogue has")
  private boolean count;

  ExercisesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Knowledge knowledge = Knowledge.load();
    if (count) {
      CatalogueTable.lines(knowledge).forEach(terminal.result()::println);
      return ExitCodes.DONE;
    }
    if (format == PlanCommand.Format.json) {
      Catalogue catalogue = new Catalogue(knowledge);
      var writer = Documents.of(knowledge).catalogue(e -> cautions(knowledge, catalogue, e));
      terminal.result().print(writer.json());
      return ExitCodes.DONE;
    }
    if (only != null) {
      one(knowledge, only);
      return ExitCodes.DONE;
    }
    knowledge.exercises().all().forEach(e -> terminal.result().println(line(knowledge, e)));
    return ExitCodes.DONE;
  }

  private void one(Knowledge knowledge, String id) {
    Exercise exercise = Told.exercise(knowledge, id);
    List<String> cautions = cautions(knowledge, new Catalogue(knowledge), exercise);
    terminal.result().println(line(knowledge, exercise));
    terminal.result().printf("use: %s%n", exercise.use().code());
    terminal.result().printf("cautions: %s%n", String.join(", ", cautions));
  }

  private static String line(Knowledge knowledge, Exercise exercise) {
    return "%-34s %-12s level %d  %s"
        .formatted(
            exercise.id(),
            exercise.kind().code(),
            exercise.level(),
            knowledge.texts().exercise(exercise.id()).purpose());
  }

  /** The safety rules that some dose of the exercise meets. */
  private static List<String> cautions(Knowledge knowledge, Catalogue catalogue, Exercise e) {
    List<String> cautions = new ArrayList<>();
    for (Rule rule : knowledge.rules().all()) {
      boolean meets =
          catalogue.of(e).stream().anyMatch(p -> catalogue.matching(rule.match()).get(p.index()));
      if (rule.ruleClass() == RuleClass.SAFETY && meets) {
        cautions.add(rule.id());
      }
    }
    return cautions;
  }
}
