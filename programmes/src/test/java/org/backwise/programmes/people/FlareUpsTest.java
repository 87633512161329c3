package org.backwise.programmes.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.backwise.model.intake.Intake;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.programmes.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge approves the way through a flare-up that the planner drafts. */
class FlareUpsTest {

  private static final int PEOPLE = 25;

  @ParameterizedTest
  @ValueSource(ints = {-4, -1, 0, 1, 3, 6, 24})
  void isApprovedWheneverItBegins(int days) {
    for (int index = 0; index < PEOPLE; index++) {
      Intake intake = Bench.PEOPLE.person(index).intake();
      if (Bench.made(intake).isPresent()) {
        assertThat(flaring(intake, intake.start().plusDays(days)))
            .as("person %s", index)
            .isInstanceOf(Answer.Approved.class);
      }
    }
  }

  @Test
  void leavesSomebodyToTry() {
    assertThat(
            IntStream.range(0, PEOPLE)
                .filter(i -> Bench.made(Bench.PEOPLE.person(i).intake()).isPresent())
                .count())
        .isGreaterThan(PEOPLE / 2);
  }

  private static Answer flaring(Intake intake, LocalDate since) {
    PersonState state =
        new PersonState(
            since, List.of(), List.of(), new TreeMap<>(), since, List.of(), new TreeMap<>());
    return Bench.MAKER.make(new Request(intake, "made-up", state, false, 26));
  }
}
