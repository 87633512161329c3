package org.backwise.safety.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

/** The past of a programme that is under way stays what it was. */
class PastWeeksTest {

  private static final LocalDate START = PersonMaker.START;
  private static final LocalDate SECOND_WEEK = START.plusDays(7);

  private final TwoWeeks weeks = new TwoWeeks();
  private final ProgrammeMaker programme = weeks.programme;

  @Test
  void twoDaysThatArePastAreNotJudgedAgain() {
    programme.main().add(2, item("bridge", RoutineRole.WORK));
    programme.days.remove(2);
    programme.days.put(1, List.of(RoutineKind.MAIN_A));
    assertThat(weeks.found(TwoWeeks.bridge(), START))
        .containsExactly("H6 " + START, "H6 " + SECOND_WEEK);
    assertThat(weeks.found(TwoWeeks.bridge(), SECOND_WEEK)).containsExactly("H6 " + SECOND_WEEK);
  }

  @Test
  void aDateThatIsPastIsNotJudgedAgain() {
    Programme made = weeks.weekly(Catalogue.small());
    assertThat(weeks.found(Catalogue.small(), with(made, START.plusDays(1), 0), SECOND_WEEK))
        .isEmpty();
    assertThat(weeks.found(Catalogue.small(), with(made, SECOND_WEEK.plusDays(1), 1), SECOND_WEEK))
        .containsExactly("STATED " + SECOND_WEEK.plusDays(1));
    assertThat(weeks.found(Catalogue.small(), with(made, START.minusDays(1), 0), SECOND_WEEK))
        .as("before the start nothing ever was")
        .contains("H1 " + START.minusDays(1));
  }

  @Test
  void aStepThatAPastPhaseTookIsNotJudgedAgain() {
    programme.relax(new Relaxation("stretch-30", "phase 1", Cause.TIME, ""));
    assertThat(weeks.found(Catalogue.small(), START)).containsExactly("RELAXED phase 1");
    assertThat(weeks.found(Catalogue.small(), SECOND_WEEK)).isEmpty();
    programme.relaxed.set(0, new Relaxation("stretch-30", "phase 2", Cause.TIME, ""));
    assertThat(weeks.found(Catalogue.small(), SECOND_WEEK)).containsExactly("RELAXED phase 2");
    programme.relaxed.set(0, new Relaxation("stretch-30", "phase 3", Cause.TIME, ""));
    assertThat(weeks.found(Catalogue.small(), SECOND_WEEK)).containsExactly("RELAXED phase 3");
  }

  @Test
  void walkingThatIsPastIsNotJudgedAgain() {
    programme.aerobic.add(new AerobicWeek(1, "walking", 45, 5));
    assertThat(weeks.found(Catalogue.small(), START)).isNotEmpty();
    assertThat(weeks.found(Catalogue.small(), SECOND_WEEK)).isEmpty();
  }

  private static Programme with(Programme made, LocalDate date, int phase) {
    List<CalendarEntry> calendar = new ArrayList<>(made.calendar());
    calendar.add(new CalendarEntry(date, "main", phase, RoutineKind.MAIN_B));
    return made.withCalendar(calendar);
  }
}
