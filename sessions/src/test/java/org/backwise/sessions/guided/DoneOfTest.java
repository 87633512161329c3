package org.backwise.sessions.guided;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.exercise.Dose;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.DoneItem;
import org.backwise.sessions.Fixtures;
import org.backwise.sessions.guided.DoneOf.Did;
import org.junit.jupiter.api.Test;

class DoneOfTest {
  private static final Programme PROGRAMME = Fixtures.programme();

  private static List<DoneItem> done(LocalDate date, Did... did) {
    return new DoneOf(PROGRAMME, RoutineKind.MORNING, date).items(List.of(did));
  }

  private static Dose rung(int week) {
    return PROGRAMME.phases().get(0).routines().get(0).items().get(0).ladder().get(week - 1).dose();
  }

  @Test
  void takesTheDoseOfTheWeek() {
    assertThat(rung(1)).isNotEqualTo(rung(2));
    assertThat(done(Fixtures.START, new Did("bridge", 99, 99)))
        .extracting(DoneItem::dose)
        .containsExactly(rung(1));
    assertThat(done(Fixtures.START.plusDays(7), new Did("bridge", 99, 99)))
        .extracting(DoneItem::dose)
        .containsExactly(rung(2));
  }

  @Test
  void keepsWhatWasLess() {
    Dose dose = done(Fixtures.START, new Did("bridge", 1, 2)).get(0).dose();
    assertThat(List.of(dose.sets(), dose.reps())).containsExactly(1, 2);
  }

  @Test
  void leavesOutWhatTheRoutineDoesNotHold() {
    assertThat(done(Fixtures.START, new Did("clam", 1, 5))).isEmpty();
    assertThat(done(Fixtures.START.plusDays(70), new Did("bridge", 1, 5))).isEmpty();
  }
}
