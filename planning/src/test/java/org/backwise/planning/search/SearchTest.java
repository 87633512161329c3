package org.backwise.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.model.intake.Availability;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** The search's running sums, and what it answers. */
class SearchTest {

  private final PhaseProblem twoRoutines = FirstPhase.of(new PersonMaker());
  private final PhaseProblem threeRoutines = FirstPhase.of(busyNeck());

  private static PersonMaker busyNeck() {
    PersonMaker person = new PersonMaker().hurts("neck", PersonMaker.START.minusWeeks(40));
    person.activities.add("desk-work");
    person.availability = new Availability(20, 2, 6, true);
    return person;
  }

  @Test
  void servesEveryClause() {
    assertThat(Search.run(twoRoutines).missing()).isZero();
    assertThat(Search.run(threeRoutines).missing()).isZero();
  }

  @Test
  void answersTheSameEachTime() {
    assertThat(Search.run(threeRoutines)).isEqualTo(Search.run(threeRoutines));
  }

  @Test
  void keepsTheScoreThatACountFromNothingGives() {
    for (PhaseProblem problem : List.of(twoRoutines, threeRoutines)) {
      Filling filling = new Filling(new Instance(problem));
      new Climb(filling, new Refill(filling)).all();
      Score counted = new Scorer(problem).score(Selection.of(filling.items()));

      assertThat(counted).isEqualTo(new Score(0, filling.score()));
    }
  }

  @Test
  void leavesNothingBehindWhereAnItemIsTakenOutAgain() {
    Filling filling = new Filling(new Instance(threeRoutines));
    long empty = filling.score();
    for (Option[] routine : filling.in.options) {
      for (Option o : routine) {
        long gain = filling.gain(o);
        filling.put(o);
        assertThat(filling.score()).isEqualTo(empty + gain);
        filling.takeLast(o.slot());
        assertThat(filling.score()).isEqualTo(empty);
      }
    }
  }

  @Test
  void isNoWorseAfterUpsets() {
    Search search = new Search(threeRoutines);
    search.serve();
    long climbed = search.found().value();

    assertThat(search.best().value()).isGreaterThanOrEqualTo(climbed);
  }

  @Test
  void dividesExactlyByMultiplying() {
    Cells cells = new Cells(twoRoutines.needs(), twoRoutines.objective());
    long[] need = twoRoutines.needs().need();
    IntStream.range(0, need.length)
        .filter(cells::needed)
        .forEach(
            cell -> {
              for (int stimulus = 0; stimulus < 20_000; stimulus++) {
                assertThat(cells.ratio(cell, stimulus))
                    .isEqualTo((int) (1000L * stimulus / need[cell]));
              }
            });
  }
}
