package org.backwise.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.backwise.documents.intake.IntakeHash;
import org.backwise.documents.programme.WithheldWriter;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.evidence.Evidence;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Exclusion;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.programmes.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says why an exercise is in, out or changed, with rule ids and sources. */
@Command(
    name = "explain",
    description = "Says why exercises are in or out, with the rules and their sources.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0: explained", "2: bad input or unknown exercise", "3: withheld"})
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "INTAKE", description = "the answers")
  private Path intake = Path.of("");

  @Parameters(index = "1", arity = "0..1", paramLabel = "EXERCISE", description = "one alone")
  private @Nullable String exercise;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Content content = Content.load();
    Intake answers = new Inputs(content, terminal).intake(intake);
    Knowledge knowledge = content.knowledge();
    if (exercise != null) {
      Told.exercise(knowledge, exercise);
    }
    Answer answer =
        content
            .maker()
            .make(new Request(answers, IntakeHash.of(answers), PersonState.NEW, true, 26));
    if (answer instanceof Answer.Held held) {
      terminal.result().print(WithheldWriter.json(held.withheld()));
      return ExitCodes.WITHHELD;
    } else if (answer instanceof Answer.Faulty faulty) {
      faulty.violations().forEach(terminal.log()::println);
      throw new StoppedException(ExitCodes.OUR_FAULT, "The draft broke the rules above.");
    }
    explain(knowledge, Answer.programme(answer));
    return ExitCodes.DONE;
  }

  private void explain(Knowledge knowledge, Programme programme) {
    for (Phase phase : programme.phases()) {
      for (Routine routine : phase.routines()) {
        routine.items().stream()
            .filter(i -> asked(i.exercise()))
            .forEach(i -> in(knowledge, phase, routine, i));
      }
    }
    programme.excluded().stream().filter(e -> asked(e.exercise())).forEach(e -> out(knowledge, e));
  }

  private boolean asked(String id) {
    return exercise == null || exercise.equals(id);
  }

  private void in(Knowledge knowledge, Phase phase, Routine routine, Item item) {
    print(
        "in    %s, %s, %s (%s)"
            .formatted(item.exercise(), phase.name(), routine.kind().code(), item.role().code()));
    item.why().forEach(w -> print("      " + w.text() + " " + w.rules()));
    knowledge.exercises().get(item.exercise()).doses().stream()
        .filter(d -> d.dose().equals(item.dose()))
        .forEach(d -> print("      dose: " + evidence(knowledge, d.evidence())));
  }

  private void out(Knowledge knowledge, Exclusion exclusion) {
    print("out   %s: %s".formatted(exclusion.exercise(), exclusion.reason()));
    for (String rule : exclusion.rules()) {
      String stands =
          knowledge
              .rules()
              .find(rule)
              .map(r -> evidence(knowledge, r.evidence()))
              .orElse("a rule of the planning page");
      print("      %s: %s".formatted(rule, stands));
    }
  }

  private static String evidence(Knowledge knowledge, Evidence evidence) {
    List<String> citations =
        evidence.sources().stream().map(s -> knowledge.sources().get(s).citation()).toList();
    return "%s%s%s"
        .formatted(
            evidence.verification().code(),
            evidence.brief().isEmpty() ? "" : " " + evidence.brief(),
            citations.isEmpty() ? "" : " " + String.join("; ", citations));
  }

  private void print(String line) {
    terminal.result().println(line);
  }
}
