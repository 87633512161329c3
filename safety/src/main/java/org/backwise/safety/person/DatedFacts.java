package org.backwise.safety.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Person;
import org.backwise.model.rule.Fact;
import org.jspecify.annotations.Nullable;

/** Facts that move with the calendar: weeks since an operation, of pregnancy, of pain; age. */
final class DatedFacts {

  /** Pregnancy is counted backwards from the due date. */
  private static final int WEEKS_OF_PREGNANCY = 40;

  private DatedFacts() {}

  static FactTests of(Intake intake, MainPain pain) {
    FactTests tests = new FactTests();
    Past past = new Past(intake);
    tests.put(Fact.HasCondition.class, (f, date) -> !past.conditions(f, date).isEmpty());
    tests.put(Fact.HadSurgery.class, (f, date) -> !past.operations(f, date).isEmpty());
    tests.put(
        Fact.Allowed.class,
        (f, date) ->
            pain.allPersistent(date)
                && Permission.of(intake.clearance()).stream()
                    .anyMatch(p -> p.segment() == f.segment() && p.motion() == f.motion()));
    tests.put(Fact.Pregnant.class, (f, date) -> pregnant(f, intake.person().dueDate(), date));
    tests.put(Fact.GaveBirth.class, (f, date) -> gaveBirth(f, intake.person().gaveBirth(), date));
    tests.put(
        Fact.Age.class, (f, date) -> CarefulAge.either(date, intake.person(), f.from(), f.under()));
    tests.put(
        Fact.InStage.class, (f, date) -> pain.stage(date).map(f.stages()::contains).orElse(false));
    return tests;
  }

  private static boolean pregnant(Fact.Pregnant fact, @Nullable LocalDate dueDate, LocalDate date) {
    return dueDate != null
        && within(
            fact.fromWeek(),
            weeksBetween(dueDate.minusWeeks(WEEKS_OF_PREGNANCY), date),
            fact.underWeek());
  }

  private static boolean gaveBirth(
      Fact.GaveBirth fact, Person.@Nullable Birth birth, LocalDate date) {
    return birth != null
        && (fact.modes().isEmpty() || fact.modes().contains(birth.mode()))
        && within(0, weeksBetween(birth.on(), date), fact.underWeeks());
  }

  static boolean within(int from, int value, int under) {
    return from <= value && value < under;
  }

  static int weeksBetween(LocalDate from, LocalDate to) {
    return (int) Math.floorDiv(ChronoUnit.DAYS.between(from, to), 7L);
  }
}
