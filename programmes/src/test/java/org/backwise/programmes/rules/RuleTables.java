package org.backwise.programmes.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backwise.model.Coded;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.RoutineKind;
import org.backwise.reading.Fields;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;

/** The tables of {@code cases/rules}: whom each rule concerns, whom it spares, and its edge. */
final class RuleTables {

  private static final Path FOLDER = Path.of("..", "cases", "rules");
  private static final int MOST = 10_000;

  private RuleTables() {}

  /** Every row, file by file in the order written. */
  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    Problems problems = new Problems();
    for (Path file : files()) {
      String name = Objects.requireNonNull(file.getFileName()).toString();
      Fields rules =
          YamlReader.read(name, text(file), problems)
              .map(node -> Fields.of(node, "", problems))
              .orElseThrow(() -> new IllegalStateException(problems.all().toString()));
      for (String rule : rules.keys()) {
        Fields table = Objects.requireNonNull(rules.group(rule));
        rows.addAll(table.list("concerns", f -> row(rule, "concerns", true, f)));
        rows.addAll(table.list("spares", f -> row(rule, "spares", false, f)));
        table.list("edge", f -> edge(rule, f)).forEach(rows::addAll);
        table.finish();
      }
    }
    if (!problems.none()) {
      throw new IllegalStateException(problems.all().toString());
    }
    return rows;
  }

  private static List<Row> edge(String rule, Fields fields) {
    List<Row> both =
        List.of(
            row(rule, "edge in", true, Objects.requireNonNull(fields.group("in"))),
            row(rule, "edge out", false, Objects.requireNonNull(fields.group("out"))));
    fields.finish();
    return both;
  }

  private static Row row(String rule, String list, boolean concerned, Fields fields) {
    Intake person = Somebody.read(fields);
    RoutineKind routine =
        Coded.find(RoutineKind.class, fields.textOr("in", "main-a")).orElseThrow();
    Integer most = fields.has("most") ? fields.integer("most", 1, MOST) : null;
    Predicate<Dose> doses =
        dose ->
            (!fields.has("hold") || dose.holdSeconds() == fields.integer("hold", 0, MOST))
                && (!fields.has("sets") || dose.sets() == fields.integer("sets", 0, MOST))
                && (!fields.has("reps") || dose.reps() == fields.integer("reps", 0, MOST));
    boolean anyDose = !fields.has("hold") & !fields.has("sets") & !fields.has("reps");
    Fields but = fields.groupOrNull("but");
    Exercise given = fields.has("given") ? MadeUp.of(fields.text("given"), but) : null;
    fields.finish();
    String place = rule + ", " + list + ", " + fields.place();
    return new Row(
        rule, place, concerned, person, given, anyDose ? d -> true : doses, routine, most);
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
