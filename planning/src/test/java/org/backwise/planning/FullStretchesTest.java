package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** R20: five to ten holds of half a minute where the pain is persistent and there is time. */
class FullStretchesTest {

  private final PersonMaker person = new PersonMaker().minutes(45);

  @Test
  void comeFromTheThirdPhaseOn() {
    Programme programme = person.programme();

    assertThat(full(programme, 0)).isEmpty();
    assertThat(full(programme, 1)).isEmpty();
    assertThat(IntStream.range(2, 5).boxed().flatMap(i -> full(programme, i).stream()))
        .isNotEmpty()
        .allMatch(dose -> dose.sets() * dose.reps() >= 5 && dose.sets() * dose.reps() <= 10);
  }

  @Test
  void stayAwayWhereTimeIsShort() {
    assertThat(fullAnywhere(person.minutes(6).programme())).isEmpty();
  }

  @Test
  void stayAwayFromPainThatFlaresEasily() {
    person.irritability = "high";
    assertThat(fullAnywhere(person.programme())).isEmpty();
  }

  @Test
  void stayAwayFromPeopleWhoDidNotSayHowEasilyItFlares() {
    person.irritability = null;
    Programme programme = person.programme();

    assertThat(fullAnywhere(programme)).isEmpty();
    assertThat(IntStream.range(1, 5).boxed().flatMap(i -> stretches(programme, i).stream()))
        .isNotEmpty()
        .allMatch(dose -> dose.holdSeconds() <= 20);
  }

  @Test
  void stayAwayFromNewPain() {
    person.sites.clear();
    person.hurts("low-back", PersonMaker.START.minusWeeks(6));
    assertThat(fullAnywhere(person.programme())).isEmpty();
  }

  private static List<Dose> fullAnywhere(Programme programme) {
    return IntStream.range(0, programme.phases().size())
        .boxed()
        .flatMap(i -> full(programme, i).stream())
        .toList();
  }

  private static List<Dose> full(Programme programme, int phase) {
    return stretches(programme, phase).stream()
        .filter(d -> d.holdSeconds() >= 30 && d.sets() * d.reps() >= 5)
        .toList();
  }

  private static List<Dose> stretches(Programme programme, int phase) {
    Phase asked = programme.phases().get(phase);
    return asked.routines().stream()
        .flatMap(routine -> routine.items().stream())
        .filter(item -> item.role() == RoutineRole.STRETCH && item.dose().holdSeconds() > 0)
        .map(Item::dose)
        .toList();
  }
}
