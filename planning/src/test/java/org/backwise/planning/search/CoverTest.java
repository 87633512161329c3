package org.backwise.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.backwise.model.intake.Availability;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** Room for clauses is denied only where no choice of items could serve them. */
class CoverTest {

  private static final int FILLINGS = 200;

  private final Random random = new Random(2611);

  @Test
  void whatARoutineServesHadRoomInIt() {
    Filling filling = fiveMinutes();
    for (int i = 0; i < FILLINGS; i++) {
      for (int s = 0; s < filling.in.slots; s++) {
        fillByChance(filling, s);
        long served = filling.body(s).clauses();
        empty(filling, s);

        assertThat(hasRoom(filling, s, served)).isTrue();
      }
    }
  }

  @Test
  void aFullRoutineHasRoomForNothing() {
    Filling filling = fiveMinutes();
    for (int s = 0; s < filling.in.slots; s++) {
      fillByChance(filling, s);
      long asked = all(filling, s) & ~filling.body(s).clauses();

      assertThat(asked).isNotZero();
      assertThat(hasRoom(filling, s, asked)).isFalse();
    }
  }

  @Test
  void whatFitsAloneIsDeniedWhereAllTogetherIsTooMuch() {
    Filling filling = fiveMinutes();
    int denied = 0;
    for (int i = 0; i < FILLINGS; i++) {
      fillByChance(filling, 0);
      filling.takeLast(0);
      long alone = clauses(all(filling, 0)).filter(c -> hasRoom(filling, 0, c)).sum();
      denied += hasRoom(filling, 0, alone) ? 0 : 1;
      empty(filling, 0);
    }
    assertThat(denied).isPositive();
  }

  private static Filling fiveMinutes() {
    PersonMaker person = new PersonMaker();
    person.availability = new Availability(5, 1, 5, true);
    return new Filling(new Instance(FirstPhase.of(person)));
  }

  private void fillByChance(Filling filling, int s) {
    Option[] options = filling.in.options[s];
    random
        .ints(4L * options.length, 0, options.length)
        .mapToObj(i -> options[i])
        .filter(filling::fits)
        .forEach(filling::put);
    Arrays.stream(options).filter(filling::fits).forEach(filling::put);
  }

  private static void empty(Filling filling, int s) {
    while (filling.body(s).size() > 0) {
      filling.takeLast(s);
    }
  }

  private static long all(Filling filling, int s) {
    return Arrays.stream(filling.in.options[s])
        .mapToLong(Option::clauses)
        .reduce(0, (a, b) -> a | b);
  }

  private static boolean hasRoom(Filling filling, int s, long asked) {
    Cover cover = new Cover(filling.body(s), asked);
    return clauses(asked).allMatch(clause -> cover.takes(serving(filling, s, clause), filling));
  }

  private static LongStream clauses(long bits) {
    return LongStream.iterate(bits, left -> left != 0, left -> left & left - 1)
        .map(Long::lowestOneBit);
  }

  private static Option[] serving(Filling filling, int s, long clause) {
    return Arrays.stream(filling.in.options[s])
        .filter(o -> (o.clauses() & clause) != 0)
        .toArray(Option[]::new);
  }
}
