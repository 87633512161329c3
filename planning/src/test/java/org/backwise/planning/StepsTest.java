package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** A family is climbed step by step, and nothing hard is new at the end. */
class StepsTest {

  private static final int HARD = 4;
  private static final int STRENGTHEN = 3;
  private static final int MAINTAIN = 4;

  private final PersonMaker person = new PersonMaker().minutes(30);

  StepsTest() {
    person.irritability = "low";
    person.level = "high";
  }

  @Test
  void whatIsHardComesAfterTheStepBeforeIt() {
    List<Phase> phases = person.programme().phases();
    Set<String> before = ids(phases.get(STRENGTHEN - 1));

    assertThat(fresh(phases, STRENGTHEN))
        .filteredOn(e -> e.level() >= HARD && e.family().easier() != null)
        .allMatch(e -> before.contains(e.family().easier()));
  }

  @Test
  void nothingHardIsNewInTheLastPhase() {
    assertThat(fresh(person.programme().phases(), MAINTAIN)).noneMatch(e -> e.level() >= HARD);
  }

  @Test
  void gettingStrongerIsMoreThanBuildingUp() {
    List<Phase> phases = person.programme().phases();

    assertThat(phases.get(STRENGTHEN).routines())
        .isNotEqualTo(phases.get(STRENGTHEN - 1).routines());
  }

  private static List<Exercise> fresh(List<Phase> phases, int phase) {
    Set<String> before = ids(phases.get(phase - 1));
    return ids(phases.get(phase)).stream()
        .filter(id -> !before.contains(id))
        .map(PersonMaker.KNOWLEDGE.exercises()::get)
        .toList();
  }

  private static Set<String> ids(Phase phase) {
    return phase.routines().stream()
        .filter(routine -> routine.kind() != RoutineKind.RELIEF)
        .flatMap(routine -> routine.items().stream())
        .map(item -> item.exercise())
        .collect(Collectors.toSet());
  }
}
