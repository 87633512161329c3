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
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.RoutineKind;
import org.backwise.reading.Fields;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.jspecify.annotations.Nullable;

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
    Integer most = amount(fields, "most");
    Side side = Findings.side(fields.textOr("side", ""));
    Predicate<Dose> doses = doses(fields);
    Fields but = fields.groupOrNull("but");
    Exercise given = fields.has("given") ? MadeUp.of(fields.text("given"), but) : null;
    fields.finish();
    String place = rule + ", " + list + ", " + fields.place();
    return new Row(rule, place, concerned, person, given, doses, routine, side, most);
  }

  /** The doses that have every amount a row names; all of them where it names none. */
  private static Predicate<Dose> doses(Fields fields) {
    Integer hold = amount(fields, "hold");
    Integer sets = amount(fields, "sets");
    Integer reps = amount(fields, "reps");
    return dose -> is(hold, dose.holdSeconds()) && is(sets, dose.sets()) && is(reps, dose.reps());
  }

  private static boolean is(@Nullable Integer wanted, int amount) {
    return wanted == null || wanted == amount;
  }

  private static @Nullable Integer amount(Fields fields, String key) {
    return fields.has(key) ? Integer.valueOf(fields.integer(key, 0, MOST)) : null;
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
