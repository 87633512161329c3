package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.backwise.safety.fixture.Weekly;
import org.junit.jupiter.api.Test;

class StatedPlanTest {

  private final Programme good;

  StatedPlanTest() {
    ProgrammeMaker maker = new ProgrammeMaker();
    maker.weeks = 2;
    this.good = Weekly.phases(maker.make(Catalogue.small()));
  }

  @Test
  void acceptsPhasesThatFollowOneAnother() {
    assertThat(found(good)).isEmpty();
  }

  @Test
  void refusesAProgrammeWithoutAPhase() {
    assertThat(found(good.withPhases(List.of()).withCalendar(List.of())))
        .containsExactly("has no phase");
  }

  @Test
  void refusesPhasesThatLeaveAWeekOutOrShareOne() {
    for (int week : List.of(1, 3)) {
      Phase second = good.phases().get(1);
      Phase moved = new Phase(second.name(), "", week, 1, List.of(), second.routines());
      assertThat(found(good.withPhases(List.of(good.phases().get(0), moved))))
          .contains("1 weeks from week " + week + ", not from 2");
    }
  }

  @Test
  void refusesAProgrammeThatDoesNotBeginInItsFirstWeek() {
    assertThat(found(good.withPhases(List.of(good.phases().get(1)))))
        .contains("1 weeks from week 2, not from 1");
  }

  @Test
  void refusesTwoRoutinesOfAKind() {
    Phase first = good.phases().get(0);
    List<Routine> routines = new ArrayList<>(first.routines());
    routines.add(first.routines().get(0));
    Phase twice = new Phase(first.name(), "", 1, 1, List.of(), routines);
    assertThat(found(good.withPhases(List.of(twice, good.phases().get(1)))))
        .containsExactly("has two routines of a kind");
  }

  @Test
  void refusesASessionOfAPhaseOnADateOfAnother() {
    CalendarEntry first = good.calendar().get(0);
    assertThat(found(with(new CalendarEntry(first.date(), "main", 1, RoutineKind.MAIN_A))))
        .containsExactly("phase 2 has no main-a in week 1");
    CalendarEntry last = good.calendar().get(good.calendar().size() - 1);
    assertThat(found(with(new CalendarEntry(last.date(), "main", 0, RoutineKind.MAIN_A))))
        .containsExactly("phase 1 has no main-a in week 2");
    assertThat(found(with(new CalendarEntry(first.date(), "main", 2, RoutineKind.MAIN_A))))
        .containsExactly("phase 3 has no main-a in week 1");
  }

  @Test
  void refusesASessionThatStandsTwice() {
    assertThat(found(with(good.calendar().get(0)))).containsExactly("main-a stands twice");
  }

  private Programme with(CalendarEntry entry) {
    List<CalendarEntry> calendar = new ArrayList<>(good.calendar());
    calendar.add(entry);
    return good.withCalendar(calendar);
  }

  private static List<String> found(Programme programme) {
    return Audits.details(Catalogue.small(), new PersonMaker(), programme, new Stated());
  }
}
