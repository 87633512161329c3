package org.backwise.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.backwise.commands.figures.FigureFiles;
import org.backwise.commands.figures.FigureFormat;
import org.backwise.commands.figures.Shown;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.Motions;
import org.backwise.model.Coded;
import org.backwise.model.Side;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Build;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.View;
import org.backwise.reading.Codes;
import org.backwise.reading.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws exercises into a folder. */
@Command(
    name = "figures",
    description = "Draws exercises, or contact sheets of them, into a folder.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0: written", "2: unknown exercise or choice, or no such folder"})
final class FiguresCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "EXERCISE", description = "some alone; else all")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "a folder")
  private Path out = Path.of("");

  @Option(names = "--format", description = "svg, png, sheet or frames", defaultValue = "svg")
  private String format = "svg";

  @Option(names = "--side", description = "left or right")
  private @Nullable String side;

  @Option(names = "--view", description = "side, front, three-quarter, back, back-quarter ...")
  private @Nullable String view;

  @Option(names = "--build", description = "slim or heavier")
  private @Nullable String build;

  @Option(names = "--content", paramLabel = "DIR", description = "a content folder to draw from")
  private @Nullable Path content;

  FiguresCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Knowledge knowledge = content == null ? Knowledge.load() : read(content);
    Motions motions = Motions.of(knowledge.trees());
    FigureFormat wanted = choice("--format", FigureFormat.class, format);
    Shown shown =
        new Shown(
            side == null ? null : choice("--side", Side.class, side),
            view == null ? null : choice("--view", View.class, view));
    List<Motion> chosen = chosen(knowledge, motions);
    Output.makeFolder(out);
    new FigureFiles(body(motions.body()), shown).of(chosen, wanted).forEach(this::write);
    return ExitCodes.DONE;
  }

  private static Knowledge read(Path folder) {
    Problems problems = new Problems();
    Knowledge knowledge = Knowledge.fromFolder(Told.folder(folder), problems);
    if (!problems.none()) {
      throw new StoppedException(ExitCodes.BAD_INPUT, problems.all().get(0).toString());
    }
    return knowledge;
  }

  private List<Motion> chosen(Knowledge knowledge, Motions motions) {
    if (ids.isEmpty()) {
      return List.copyOf(motions.byExercise().values());
    }
    return ids.stream().map(id -> motions.of(id).orElseThrow(() -> none(knowledge, id))).toList();
  }

  private static StoppedException none(Knowledge knowledge, String id) {
    return new StoppedException(
        ExitCodes.BAD_INPUT,
        "%s has no movement yet.".formatted(Told.exercise(knowledge, id).id()));
  }

  private Body body(Body body) {
    if (build == null) {
      return body;
    }
    List<String> known = body.builds().stream().map(Build::name).toList();
    return body.build(build)
        .orElseThrow(
            () ->
                new StoppedException(
                    ExitCodes.BAD_INPUT, "--build: " + Codes.refusal(build, known)));
  }

  private static <E extends Enum<E> & Coded> E choice(String option, Class<E> type, String code) {
    return Coded.find(type, code)
        .orElseThrow(
            () ->
                new StoppedException(
                    ExitCodes.BAD_INPUT, option + ": " + Codes.refusal(code, Coded.codes(type))));
  }

  private void write(String name, byte[] bytes) {
    Output.write(bytes, out.resolve(name), terminal);
    terminal.result().println(out.resolve(name));
  }
}
