package org.backwise.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.intake.Availability;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** Trades between routines find what no routine finds alone, and leave nothing behind. */
class TradesTest {

  private final List<Filling> climbed =
      Stream.of(back(), neck(), stiff()).map(TradesTest::climbed).toList();

  @Test
  void findWhatNoRoutineFindsAlone() {
    List<Long> before = climbed.stream().map(Filling::score).toList();
    List<Boolean> better = climbed.stream().map(f -> trades(f).better()).toList();

    assertThat(better).contains(true);
    for (int i = 0; i < climbed.size(); i++) {
      assertThat(climbed.get(i).score() > before.get(i)).isEqualTo(better.get(i));
    }
  }

  @Test
  void keepTheScoreThatACountFromNothingGives() {
    for (Filling filling : climbed) {
      new Climb(filling, new Refill(filling)).trading();
      Score counted = new Scorer(filling.in.problem).score(Selection.of(filling.items()));
      assertThat(counted).isEqualTo(new Score(0, filling.score()));
    }
  }

  @Test
  void leaveAllAsItWasWhereNothingIsBetter() {
    for (Filling filling : climbed) {
      new Climb(filling, new Refill(filling)).trading();
      long print = filling.print();
      assertThat(trades(filling).better()).isFalse();
      assertThat(filling.print()).isEqualTo(print);
    }
  }

  private static Trades trades(Filling filling) {
    return new Trades(filling, new Refill(filling));
  }

  private static Filling climbed(PersonMaker person) {
    Filling filling = new Filling(new Instance(FirstPhase.of(person)));
    new Climb(filling, new Refill(filling)).all();
    return filling;
  }

  private static PersonMaker back() {
    return new PersonMaker();
  }

  private static PersonMaker neck() {
    PersonMaker person = new PersonMaker().hurts("neck", PersonMaker.START.minusWeeks(40));
    person.activities.add("desk-work");
    person.availability = new Availability(20, 2, 6, true);
    return person;
  }

  private static PersonMaker stiff() {
    PersonMaker person = new PersonMaker().hurts("upper-back", PersonMaker.START.minusWeeks(60));
    person.availability = new Availability(10, 2, 4, true);
    return person;
  }
}
