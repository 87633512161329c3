package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.GoalWish;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** What a phase had better hold, and holds where no rule has to yield for it. */
class WishesTest {

  private static final int RESTORE = 1;
  private static final int BUILD = 2;

  private final PersonMaker person = new PersonMaker();

  @Test
  void aStiffNeckTurnsAgain() {
    person.sites.clear();
    person.hurts("neck", PersonMaker.START.minusWeeks(52));
    person.worseWith.add("turning-head");
    person.equipment.add("bed");

    assertThat(exercises(RESTORE))
        .anyMatch(
            e ->
                e.kind() == ExerciseKind.ACTIVE_ROM
                    && e.spinalMotions().stream()
                        .anyMatch(
                            m ->
                                m.segment() == Segment.CERVICAL
                                    && m.motion() == SpineMotion.ROTATION));
  }

  @Test
  void legsCarryFromBuildingUpOn() {
    for (int phase = BUILD; phase <= 4; phase++) {
      assertThat(exercises(phase)).anyMatch(e -> loads(e, "quadriceps"));
    }
  }

  @Test
  void aGoalIsPractisedUntilItIsDue() {
    person.goals.add(new GoalWish("deep-core", PersonMaker.START.plusWeeks(15)));

    for (int phase = 0; phase <= 3; phase++) {
      assertThat(exercises(phase)).anyMatch(e -> loads(e, "deep-core"));
    }
  }

  @Test
  void whatWasAskedForByNameComesAsSoonAsItMay() {
    person.likes.add("dead-bug");

    assertThat(exercises(BUILD)).extracting(Exercise::id).contains("dead-bug");
  }

  private static boolean loads(Exercise exercise, String group) {
    return exercise.muscles().stream()
        .anyMatch(m -> m.group().equals(group) && m.role().loads() && m.shareMilli() >= 300);
  }

  private List<Exercise> exercises(int phase) {
    return items(person.programme().phases().get(phase))
        .map(Item::exercise)
        .map(PersonMaker.KNOWLEDGE.exercises()::get)
        .toList();
  }

  private static Stream<Item> items(Phase phase) {
    return phase.routines().stream()
        .filter(routine -> routine.kind() != RoutineKind.RELIEF)
        .flatMap(routine -> routine.items().stream());
  }
}
