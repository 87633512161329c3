package org.backwise.documents.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.backwise.documents.DocumentCodes;
import org.backwise.model.Coded;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Sex;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.jspecify.annotations.Nullable;

/** Reads {@code person}. */
final class PersonPart {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final DocumentCodes codes;
  private final IntakeBounds bounds;

  PersonPart(DocumentCodes codes, IntakeBounds bounds) {
    this.codes = codes;
    this.bounds = bounds;
  }

  Person read(@Nullable Fields fields, Day day) {
    if (fields == null) {
      return new Person(FIRST_YEAR, Sex.NOT_SAID, null, null);
    }
    Optional<Integer> birthYear = birthYear(fields, day);
    Sex sex = sex(fields);
    if (day.known() && birthYear.isPresent() && !fields.has("pregnant")) {
      if (asksPregnancy(sex, birthYear.get(), day.answeredOn(), bounds)) {
        fields.problem("pregnant", "is missing. Write no, or {dueDate: a date}");
      }
    }
    Person person =
        new Person(birthYear.orElse(FIRST_YEAR), sex, dueDate(fields, day), birth(fields, day));
    fields.finish();
    return person;
  }

  /** Whether the pregnancy answer is required, with either birthday that the year allows. */
  static boolean asksPregnancy(Sex sex, int birthYear, LocalDate on, IntakeBounds bounds) {
    int older = on.getYear() - birthYear;
    boolean inside = older >= bounds.pregnancyFromYears() && older - 1 <= bounds.pregnancyToYears();
    return sex != Sex.MALE && inside;
  }

  private Optional<Integer> birthYear(Fields fields, Day day) {
    int before = fields.problems().all().size();
    int year = fields.integer("birthYear", FIRST_YEAR, LAST_YEAR);
    int age = day.answeredOn().getYear() - year;
    if (day.known() && fields.problems().all().size() == before) {
      if (age < 0 || age > bounds.oldestYears()) {
        fields.problem(
            "birthYear",
            "%d cannot be: the answers are of %d".formatted(year, day.answeredOn().getYear()));
      }
    }
    boolean read = fields.problems().all().size() == before;
    return read ? Optional.of(year) : Optional.empty();
  }

  private static Sex sex(Fields fields) {
    String code = fields.codeOr("sex", Sex.NOT_SAID.code(), Coded.codes(Sex.class));
    return Coded.find(Sex.class, code).orElse(Sex.NOT_SAID);
  }

  private @Nullable LocalDate dueDate(Fields fields, Day day) {
    if (!fields.has("pregnant")) {
      return null;
    }
    if (fields.node("pregnant") instanceof Node.Scalar scalar) {
      if (!scalar.text().equals("no") && !scalar.text().equals("false")) {
        fields.problem(
            "pregnant", scalar.text() + " is not no or a due date like {dueDate: 2027-03-20}");
      }
      return null;
    }
    Fields pregnant = fields.group("pregnant");
    return pregnant == null ? null : dueDateIn(pregnant, day);
  }

  private LocalDate dueDateIn(Fields pregnant, Day day) {
    int before = pregnant.problems().all().size();
    LocalDate due = pregnant.date("dueDate");
    if (day.known() && pregnant.problems().all().size() == before) {
      LocalDate latest = day.answeredOn().plusWeeks(bounds.dueWeeksMost());
      if (due.isAfter(latest)) {
        pregnant.problem(
            "dueDate", "%s is more than %d weeks away".formatted(due, bounds.dueWeeksMost()));
      }
      LocalDate earliest = day.answeredOn().minusWeeks(bounds.overdueWeeksMost());
      Dates.notBefore(pregnant, "dueDate", due, earliest, "what can still be");
    }
    pregnant.finish();
    return due;
  }

  private Person.@Nullable Birth birth(Fields fields, Day day) {
    Fields birth = fields.groupOrNull("gaveBirth");
    if (birth == null) {
      return null;
    }
    Person.Birth read =
        new Person.Birth(
            Dates.past(birth, "on", day.answeredOn()),
            birth.code("mode", codes.list("birthModes")));
    birth.finish();
    return read;
  }
}
