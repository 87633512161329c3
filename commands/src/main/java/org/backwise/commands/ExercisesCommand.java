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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the catalogue. */
@Command(
    name = "exercises",
    description = "Prints the catalogue of exercises.",
    mixinStandardHelpOptions = true)
final class ExercisesCommand implements Callable<Integer> {

  private final Terminal terminal;

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
    for (Exercise exercise : knowledge.exercises().all()) {
      terminal
          .result()
          .printf(
              "%-34s %-12s level %d  %s%n",
              exercise.id(),
              exercise.kind().code(),
              exercise.level(),
              knowledge.texts().exercise(exercise.id()).purpose());
    }
    return ExitCodes.DONE;
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
