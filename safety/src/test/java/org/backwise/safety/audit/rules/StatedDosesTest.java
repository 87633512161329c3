package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.audit.rules.Restated.dosed;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Rung;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

/** What an item says of its doses, its weeks and its seconds. */
class StatedDosesTest {

  private static final int BRACE = 2;

  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesSecondsThatAreNotThoseOfTheLongestWeek() {
    climbing();
    assertThat(found(item -> dosed(item, item.dose(), item.ladder(), item.seconds() - 1)))
        .containsExactly("seconds 63, but it is 64");
  }

  @Test
  void refusesSecondsOfAWeekThatAreNotTheDoses() {
    climbing();
    assertThat(found(item -> dosed(item, item.dose(), longer(item), item.seconds())))
        .containsExactly("seconds of week 1 33, but it is 32");
  }

  @Test
  void refusesADoseThatIsNotTheLongest() {
    climbing();
    assertThat(found(StatedDosesTest::withFirstDose))
        .singleElement()
        .satisfies(finding -> assertThat(finding).startsWith("dose"));
  }

  @Test
  void acceptsAnyDoseOfThoseThatLastLongest() {
    Exercise brace =
        exercise("brace", ExerciseKind.MOTOR_CONTROL, RoutineRole.WORK)
            .dose(1, 8, 0, 2, 2)
            .dose(2, 4, 0, 2, 2)
            .make();
    climbing();
    Grounds even = Catalogue.with(brace);
    assertThat(Restated.details(even, programme, BRACE, StatedDosesTest::withFirstDose))
        .noneMatch(dose());
    assertThat(Restated.details(even, programme, BRACE, StatedDosesTest::withSecondDose))
        .noneMatch(dose());
  }

  private static Predicate<String> dose() {
    return finding -> finding.startsWith("dose");
  }

  @Test
  void refusesALadderWithOtherWeeksThanThePhase() {
    climbing();
    assertThat(found(item -> dosed(item, item.dose(), item.ladder().subList(1, 2), item.seconds())))
        .contains("its ladder does not have the weeks [1, 2]");
  }

  private void climbing() {
    programme.weeks = 2;
    programme.main().set(BRACE, item("brace", RoutineRole.WORK).doses(0, 1));
  }

  private static List<Rung> longer(Item item) {
    List<Rung> ladder = new ArrayList<>(item.ladder());
    Rung first = ladder.get(0);
    ladder.set(0, new Rung(first.week(), first.dose(), first.seconds() + 1));
    return ladder;
  }

  private static Item withFirstDose(Item item) {
    return dosed(item, item.ladder().get(0).dose(), item.ladder(), item.seconds());
  }

  private static Item withSecondDose(Item item) {
    return dosed(item, item.ladder().get(1).dose(), item.ladder(), item.seconds());
  }

  private List<String> found(UnaryOperator<Item> change) {
    return Restated.details(Catalogue.small(), programme, BRACE, change);
  }
}
