package org.backwise.commands.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** How much there is: items, minutes, days, weeks. */
final class Amounts {

  private static final int MOST = 10_000;
  private static final int MINUTE = 60;
  private static final int WEEK = 7;

  private Amounts() {}

  static List<Demand> read(Fields f) {
    List<Demand> all = new ArrayList<>();
    Fields items = f.groupOrNull("items");
    if (items != null) {
      int most = items.integer("mostPerRoutine", 1, MOST);
      all.add(made -> tooMany(made, most));
      items.finish();
    }
    int minutes = f.integerOr("minutesMost", MOST, 1, MOST);
    all.add(made -> tooLong(made, minutes));
    int days = f.integerOr("daysMost", WEEK, 1, WEEK);
    all.add(made -> tooOften(made, days));
    all.add(weeks(f.groupOrNull("weeks")));
    LocalDate last = f.dateOrNull("lastDate");
    all.add(made -> tooLate(made, last));
    Fields aerobic = f.groupOrNull("aerobic");
    if (aerobic != null) {
      int most = aerobic.integer("minutesPerDayMost", 1, MOST);
      all.add(made -> tooFar(made, most));
      aerobic.finish();
    }
    return all;
  }

  private static Stream<Routine> routines(Made made) {
    return made.programme().phases().stream().map(Phase::routines).flatMap(List::stream);
  }

  private static List<String> tooMany(Made made, int most) {
    return routines(made)
        .filter(routine -> routine.items().stream().filter(Amounts::counts).count() > most)
        .map(routine -> routine.kind().code() + " holds more than " + most + " items")
        .toList();
  }

  private static boolean counts(Item item) {
    return item.role() == RoutineRole.WORK || item.role() == RoutineRole.STRETCH;
  }

  private static List<String> tooLong(Made made, int most) {
    return routines(made)
        .filter(routine -> routine.seconds() > most * MINUTE)
        .map(routine -> routine.kind().code() + " takes " + routine.seconds() + " s")
        .toList();
  }

  private static List<String> tooOften(Made made, int most) {
    LocalDate end = made.programme().start().plusDays(WEEK);
    long days = made.dates().stream().filter(date -> date.isBefore(end)).count();
    return days > most ? List.of(days + " days in the first week") : List.of();
  }

  private static Demand weeks(@Nullable Fields f) {
    if (f == null) {
      return made -> List.of();
    }
    int least = f.integerOr("least", 1, 1, MOST);
    int most = f.integerOr("most", MOST, 1, MOST);
    f.finish();
    return made -> {
      int weeks = made.programme().phases().stream().mapToInt(Phase::weeks).sum();
      return weeks < least || weeks > most ? List.of("lasts " + weeks + " weeks") : List.of();
    };
  }

  private static List<String> tooLate(Made made, @Nullable LocalDate last) {
    return made.dates().stream()
        .filter(date -> last != null && date.isAfter(last))
        .map(date -> "a session on " + date)
        .toList();
  }

  private static List<String> tooFar(Made made, int most) {
    Programme programme = made.programme();
    return programme.aerobic().stream()
        .filter(week -> week.minutesPerDay() > most)
        .map(week -> week.exercise() + " " + week.minutesPerDay() + " min in week " + week.week())
        .toList();
  }
}
