package org.backwise.programmes.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Reason;
import org.backwise.model.programme.Routine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reason names is what the person told us, and the item is there for it. */
class ReasonsTest {

  private static final int PEOPLE = 120;
  private static final List<Bench.Made> MADE = new ArrayList<>();

  @BeforeAll
  static void plan() {
    LongStream.range(0, PEOPLE)
        .mapToObj(index -> Bench.made(Bench.PEOPLE.person(index).intake()))
        .forEach(made -> made.ifPresent(MADE::add));
    assertThat(MADE).hasSizeGreaterThan(PEOPLE / 4);
  }

  @Test
  void nameAnAnswerThatWasGivenAndThatTheItemServes() {
    Set<String> sorts = new LinkedHashSet<>();
    for (Bench.Made made : MADE) {
      ToldUs told = new ToldUs(Bench.KNOWLEDGE, made.intake());
      items(made.programme())
          .forEach(
              item ->
                  item.why().stream()
                      .filter(why -> !why.from().isEmpty())
                      .forEach(why -> sorts.add(checked(told, item, why))));
    }

    assertThat(sorts)
        .contains("site", "activity", "condition", "provocation", "goal", "kind", "rule", "stage");
  }

  private static String checked(ToldUs told, Item item, Reason why) {
    assertThat(told.ledTo(item.exercise(), why.from()))
        .as("%s: %s, %s", item.exercise(), why.from(), why.text())
        .isTrue();
    return why.from().substring(0, why.from().indexOf(':'));
  }

  @Test
  void tellTheSameThingOnceInARoutine() {
    routines()
        .forEach(
            routine -> {
              List<Reason> reasons =
                  routine.items().stream().flatMap(item -> item.why().stream()).toList();
              assertThat(reasons)
                  .filteredOn(why -> !why.from().isEmpty() && !why.from().startsWith("limit"))
                  .extracting(Reason::from)
                  .doesNotHaveDuplicates();
            });
  }

  @Test
  void sayOfAWarmUpAndACloseWhatTheyDoForTheRoutine() {
    routines()
        .flatMap(routine -> routine.items().stream())
        .filter(i -> i.role() == RoutineRole.WARM_UP || i.role() == RoutineRole.COOL_DOWN)
        .flatMap(item -> item.why().stream())
        .forEach(
            why -> {
              assertThat(why.rules()).contains("H4");
              assertThat(why.from()).matches("|limit:must-include|like:.*|help:.*");
            });
  }

  private static Stream<Routine> routines() {
    return MADE.stream()
        .flatMap(made -> made.programme().phases().stream())
        .flatMap(phase -> phase.routines().stream());
  }

  private static Stream<Item> items(Programme programme) {
    return programme.phases().stream()
        .flatMap(phase -> phase.routines().stream())
        .flatMap(routine -> routine.items().stream());
  }
}
