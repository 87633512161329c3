package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.Rung;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class StatedItemTest {

  private static final int BRACE = 2;
  private static final int KNEE = 3;

  private final Grounds grounds = Catalogue.small();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesAKindThatIsNotTheExercises() {
    assertThat(found(BRACE, item -> part(item, item.role(), ExerciseKind.STRETCH)))
        .singleElement()
        .satisfies(finding -> assertThat(finding).startsWith("kind"));
  }

  @Test
  void refusesAPartThatTheExerciseCannotPlay() {
    assertThat(found(BRACE, item -> part(item, RoutineRole.STRETCH, item.kind())))
        .containsExactly("cannot play the part stretch");
  }

  @Test
  void refusesTurnsThatAreNotTheExercises() {
    assertThat(found(BRACE, item -> turns(item, item.side(), Alternation.BY_SET))).hasSize(1);
    assertThat(found(KNEE, item -> turns(item, Side.BOTH, Alternation.NONE))).hasSize(1);
    assertThat(found(KNEE, item -> turns(item, Side.BOTH, Alternation.BY_REPETITION))).isEmpty();
  }

  @Test
  void oneSideAloneMayTakeNoTurns() {
    programme.main().set(KNEE, item("single-knee-to-chest", RoutineRole.STRETCH).side(Side.LEFT));
    assertThat(found(KNEE, item -> turns(item, Side.LEFT, Alternation.NONE))).isEmpty();
    assertThat(found(KNEE, item -> turns(item, Side.LEFT, Alternation.BY_REPETITION))).isEmpty();
    assertThat(found(KNEE, item -> turns(item, Side.LEFT, Alternation.BY_SET))).hasSize(1);
  }

  @Test
  void refusesSecondsThatAreNotThoseOfTheLongestWeek() {
    climbing();
    assertThat(found(BRACE, item -> dosed(item, item.dose(), item.ladder(), item.seconds() - 1)))
        .containsExactly("seconds 63, but it is 64");
  }

  @Test
  void refusesSecondsOfAWeekThatAreNotTheDoses() {
    climbing();
    assertThat(found(BRACE, item -> dosed(item, item.dose(), longer(item), item.seconds())))
        .containsExactly("seconds of week 1 33, but it is 32");
  }

  @Test
  void refusesADoseThatIsNotTheLongest() {
    climbing();
    assertThat(found(BRACE, StatedItemTest::withFirstDose))
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
    Programme made = programme.make(even);
    assertThat(details(even, made, BRACE, StatedItemTest::withFirstDose)).noneMatch(dose());
    assertThat(details(even, made, BRACE, StatedItemTest::withSecondDose)).noneMatch(dose());
  }

  private static Predicate<String> dose() {
    return finding -> finding.startsWith("dose");
  }

  @Test
  void refusesALadderWithOtherWeeksThanThePhase() {
    climbing();
    assertThat(
            found(
                BRACE,
                item -> dosed(item, item.dose(), item.ladder().subList(1, 2), item.seconds())))
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

  private static Item part(Item item, RoutineRole role, ExerciseKind kind) {
    return copy(item, role, kind, item.side(), item.alternation());
  }

  private static Item turns(Item item, Side side, Alternation turns) {
    return copy(item, item.role(), item.kind(), side, turns);
  }

  private static Item copy(
      Item item, RoutineRole role, ExerciseKind kind, Side side, Alternation turns) {
    return new Item(
        item.exercise(),
        role,
        kind,
        item.position(),
        side,
        turns,
        item.dose(),
        item.ladder(),
        item.seconds(),
        List.of(),
        List.of());
  }

  private static Item dosed(Item item, Dose dose, List<Rung> ladder, int seconds) {
    return new Item(
        item.exercise(),
        item.role(),
        item.kind(),
        item.position(),
        item.side(),
        item.alternation(),
        dose,
        ladder,
        seconds,
        List.of(),
        List.of());
  }

  private List<String> found(int at, UnaryOperator<Item> change) {
    return details(grounds, programme.make(grounds), at, change);
  }

  private static List<String> details(
      Grounds grounds, Programme made, int at, UnaryOperator<Item> change) {
    Phase phase = made.phases().get(0);
    Routine main = phase.routines().get(0);
    List<Item> items = new ArrayList<>(main.items());
    items.set(at, change.apply(items.get(at)));
    Routine stated =
        new Routine(main.kind(), main.budgetSeconds(), main.seconds(), items, List.of());
    Phase changed =
        new Phase(
            phase.name(),
            "",
            1,
            phase.weeks(),
            List.of(),
            List.of(stated, phase.routines().get(1)));
    return Audits.details(
        grounds, new PersonMaker(), made.withPhases(List.of(changed)), new Stated());
  }
}
