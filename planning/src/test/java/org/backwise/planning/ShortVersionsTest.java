package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.ShortVersion;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** Short versions are cut from their routine. */
class ShortVersionsTest {

  private final List<Routine> routines =
      new PersonMaker()
          .minutes(20).programme().phases().stream()
              .flatMap(phase -> phase.routines().stream())
              .filter(routine -> !routine.shortVersions().isEmpty())
              .toList();

  @Test
  void workWithItemsOfTheirRoutine() {
    assertThat(routines).isNotEmpty();
    for (Routine routine : routines) {
      for (ShortVersion version : routine.shortVersions()) {
        assertThat(routine.items()).containsAll(body(version.items()));
      }
    }
  }

  @Test
  void openAndCloseAsTheirRoutineWhereThatFits() {
    List<ShortVersion> tenMinutes =
        routines.stream()
            .flatMap(routine -> routine.shortVersions().stream())
            .filter(version -> version.budgetSeconds() == 600)
            .toList();
    assertThat(tenMinutes).isNotEmpty();
    assertThat(routines)
        .allSatisfy(
            routine ->
                routine.shortVersions().stream()
                    .filter(version -> version.budgetSeconds() == 600)
                    .forEach(v -> assertThat(routine.items()).containsAll(v.items())));
  }

  @Test
  void sayWhyEachItemIsThere() {
    assertThat(routines)
        .flatExtracting(Routine::shortVersions)
        .flatExtracting(version -> version.items())
        .allSatisfy(item -> assertThat(item.why()).isNotEmpty());
  }

  private static List<Item> body(List<Item> items) {
    return items.stream()
        .filter(i -> i.role() != RoutineRole.WARM_UP && i.role() != RoutineRole.COOL_DOWN)
        .toList();
  }
}
