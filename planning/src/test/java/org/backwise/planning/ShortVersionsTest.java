package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.ShortVersion;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** Short versions are cut from their routine. */
class ShortVersionsTest {

  private static final int TEN_MINUTES = 600;

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
    int asked = 0;
    for (Routine routine : routines) {
      for (ShortVersion version : routine.shortVersions()) {
        if (version.budgetSeconds() == TEN_MINUTES && endsWhereItCloses(routine, version)) {
          assertThat(routine.items()).containsAll(version.items());
          asked++;
        }
      }
    }
    assertThat(asked).isPositive();
  }

  /** A close on the floor suits only a body that ends there. */
  private static boolean endsWhereItCloses(Routine routine, ShortVersion version) {
    List<Item> body = body(version.items());
    Position close = routine.items().get(routine.items().size() - 1).position();
    return close.upright() || body.get(body.size() - 1).position() == close;
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
