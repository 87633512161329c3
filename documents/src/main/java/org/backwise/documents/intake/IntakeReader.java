package org.backwise.documents.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backwise.documents.DocumentCodes;
import org.backwise.model.intake.Intake;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.jspecify.annotations.Nullable;

/** Reads an intake from YAML or JSON: all of it, or every problem and the danger answers. */
public final class IntakeReader {

  private static final int VERSION = 1;

  private final DocumentCodes codes;
  private final IntakeBounds bounds;
  private final ScreeningOnly screening;

  /**
   * A reader.
   *
   * @param dangerWords said with an error in the danger answers: when to call for help
   */
  public IntakeReader(DocumentCodes codes, IntakeBounds bounds, String dangerWords) {
    this.codes = codes;
    this.bounds = bounds;
    this.screening = new ScreeningOnly(codes, dangerWords);
  }

  /** Reads {@code text}; {@code file} is what problems call it. */
  public IntakeReading read(String file, String text) {
    Problems problems = new Problems();
    Optional<Node> tree = YamlReader.read(file, text, problems);
    if (tree.isPresent()) {
      return read(tree.get(), problems);
    }
    ReadableScreening nothing = screening.nothing();
    nothing.problems().forEach(p -> problems.add(p.place(), p.path(), p.message()));
    return new IntakeReading.Broken(nothing, problems.all());
  }

  /** Reads a tree. */
  public IntakeReading read(Node tree) {
    return read(tree, new Problems());
  }

  private IntakeReading read(Node tree, Problems problems) {
    List<Problem> ofText = problems.all();
    Intake intake = intake(Fields.of(tree, "", problems));
    return problems.none()
        ? new IntakeReading.Whole(intake)
        : new IntakeReading.Broken(
            screening.read(tree, ofText), screening.withDangerWords(problems.all()));
  }

  /** The danger answers of a tree, whatever else is wrong in it. */
  public ReadableScreening screeningOnly(Node tree) {
    return screening.read(tree, List.of());
  }

  private Intake intake(Fields fields) {
    fields.code("intakeVersion", List.of(String.valueOf(VERSION)));
    Day day = day(fields);
    LifePart life = new LifePart(codes, bounds);
    HistoryPart history = new HistoryPart(codes);
    Intake intake =
        new Intake(
            VERSION,
            day.answeredOn(),
            day.start(),
            country(fields),
            new PersonPart(codes, bounds).read(fields.group("person"), day),
            new ScreeningPart(codes).read(fields.group("screening"), day.answeredOn()),
            new PainPart(codes).read(fields.group("pain"), day),
            history.conditions(fields, day),
            history.surgery(fields, day),
            new ClearancePart(codes, bounds).read(fields.group("clearance")),
            life.activity(fields.groupOrNull("activity")),
            life.cannot(fields),
            fields.integer("falls12m", 0, bounds.fallsMost()),
            life.setting(fields.groupOrNull("setting")),
            life.availability(fields.group("availability")),
            life.preferences(fields.groupOrNull("preferences")),
            life.goals(fields, day),
            life.activities(fields),
            fields.codes("confirmed", OddAnswers.CODES));
    fields.finish();
    return intake;
  }

  private static Day day(Fields fields) {
    LocalDate answeredOn = Dates.orUnreadable(fields, "answeredOn");
    LocalDate start = fields.date("start");
    Day day = new Day(answeredOn, start);
    if (day.known() && !start.equals(LocalDate.EPOCH)) {
      Dates.notBefore(fields, "start", start, answeredOn, "the answers");
    }
    return day;
  }

  static @Nullable String country(Fields fields) {
    String country = fields.textOrNull("country");
    if (country != null && !country.matches("[A-Z]{2}")) {
      fields.problem("country", country + " is not a country code of two letters like GB");
      return null;
    }
    return country;
  }

  /** The texts of {@code problems} for the person, in their order. */
  public static List<String> lines(List<Problem> problems) {
    return problems.stream().map(Problem::forPerson).toList();
  }
}
