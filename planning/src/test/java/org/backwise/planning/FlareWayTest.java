package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.backwise.model.Effort;
import org.backwise.model.intake.Availability;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.PersonState;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** H15: a flare-up rests for two days at most, goes back within about a week, and ends. */
class FlareWayTest {

  private static final LocalDate START = PersonMaker.START;
  private final PersonMaker person = new PersonMaker();

  @Test
  void beginsWithTwoDaysOfRelief() {
    Programme programme = flaring(START);

    assertThat(relief(programme)).containsExactly(START, START.plusDays(1));
    assertThat(on(programme, START)).hasSize(1);
    assertThat(on(programme, START.plusDays(2)))
        .extracting(CalendarEntry::routine)
        .doesNotContain(RoutineKind.RELIEF);
  }

  @Test
  void restsOnlyForWhatIsLeftOfTheTwoDays() {
    assertThat(relief(flaring(START.minusDays(1)))).containsExactly(START);
    assertThat(relief(flaring(START.minusDays(2)))).isEmpty();
  }

  @Test
  void goesBackThroughOneEasyWeekAndThenOnWithTheCourse() {
    assertThat(names(flaring(START)))
        .containsExactly("flare", "settle", "restore", "build", "strengthen", "maintain");
    assertThat(flaring(START).phases().get(0).weeks()).isEqualTo(1);
  }

  @Test
  void doesNotMakeTheCourseLonger() {
    assertThat(flaring(START).approvedUntil()).isEqualTo(person.programme().approvedUntil());
  }

  @Test
  void takesItsWeekOutOfThePhaseInWhichItBegins() {
    Programme programme = flaring(START.plusWeeks(7).plusDays(1));

    assertThat(names(programme))
        .containsExactly("settle", "restore", "build", "flare", "build", "strengthen", "maintain");
    assertThat(programme.phases().get(3).fromWeek()).isEqualTo(8);
    assertThat(relief(programme))
        .containsExactly(START.plusWeeks(7).plusDays(1), START.plusWeeks(7).plusDays(2));
  }

  @Test
  void goesOnInTheNextWeekWhereItBeginsLate() {
    Programme programme = flaring(START.plusDays(5));

    assertThat(names(programme)).startsWith("flare", "flare", "restore");
  }

  @Test
  void ends() {
    assertThat(flaring(START.minusDays(5))).isEqualTo(person.programme());
    assertThat(names(flaring(START.minusDays(5)))).doesNotContain("flare");
  }

  @Test
  void asksForGentleThingsAlone() {
    assertThat(flaring(START).phases().get(0).routines())
        .flatExtracting(routine -> routine.items())
        .extracting(item -> PersonMaker.KNOWLEDGE.exercises().get(item.exercise()).effort())
        .containsOnly(Effort.GENTLE);
  }

  @Test
  void saysUntilWhen() {
    assertThat(flaring(START).notices())
        .filteredOn(notice -> notice.code().equals("flare-up"))
        .extracting(Notice::text)
        .singleElement()
        .satisfies(text -> assertThat(text).contains("23 November 2026", "29 November 2026"));
  }

  @Test
  void leavesSomebodyWithOneDayAWeekTheirDay() {
    person.availability = new Availability(20, 1, 1, false);
    assertThat(relief(flaring(START))).isEmpty();
  }

  private Programme flaring(LocalDate since) {
    person.state =
        new PersonState(
            since, List.of(), List.of(), new TreeMap<>(), since, List.of(), new TreeMap<>());
    Programme programme = person.programme();
    person.state = PersonState.NEW;
    return programme;
  }

  private static List<String> names(Programme programme) {
    return programme.phases().stream().map(Phase::name).toList();
  }

  private static List<CalendarEntry> on(Programme programme, LocalDate date) {
    return programme.calendar().stream().filter(e -> e.date().equals(date)).toList();
  }

  private static List<LocalDate> relief(Programme programme) {
    return programme.calendar().stream()
        .filter(entry -> entry.routine() == RoutineKind.RELIEF)
        .map(CalendarEntry::date)
        .toList();
  }
}
