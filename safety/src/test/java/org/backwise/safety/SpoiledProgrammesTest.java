package org.backwise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Rung;
import org.backwise.model.state.PersonState;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class SpoiledProgrammesTest {

  private static final Grounds GROUNDS = Catalogue.small();
  private static final Programme GOOD = new ProgrammeMaker().make(GROUNDS);

  private final Judge judge = new Judge(GROUNDS);
  private final Intake intake = new PersonMaker().make();

  @Test
  void refusesTheProgrammeWithoutAnyOneOfItsItems() {
    for (int i = 0; i < main().items().size(); i++) {
      List<Item> items = new ArrayList<>(main().items());
      items.remove(i);
      assertThat(verdict(with(items))).as("without item %d", i).isInstanceOf(refused());
    }
  }

  @Test
  void refusesTheProgrammeWithAnyTwoItemsExchanged() {
    for (int i = 0; i < main().items().size(); i++) {
      for (int j = 0; j < i; j++) {
        List<Item> items = new ArrayList<>(main().items());
        Collections.swap(items, i, j);
        assertThat(verdict(with(items))).as("%d for %d", i, j).isInstanceOf(refused());
      }
    }
  }

  @Test
  void refusesAnyItemWithAnotherDoseSideOrName() {
    List<UnaryOperator<Item>> spoilers =
        List.of(
            item -> copy(item, "nobody-knows-it", item.side(), item.dose()),
            item -> copy(item, item.exercise(), Side.LEFT, item.dose()),
            item -> copy(item, item.exercise(), item.side(), bigger(item.dose())));
    for (UnaryOperator<Item> spoiler : spoilers) {
      for (int i = 0; i < main().items().size(); i++) {
        List<Item> items = new ArrayList<>(main().items());
        items.set(i, spoiler.apply(items.get(i)));
        assertThat(verdict(with(items))).as("item %d", i).isInstanceOf(refused());
      }
    }
  }

  @Test
  void refusesDatesOutsideTheProgramme() {
    for (int days : List.of(-1, 7, 400)) {
      List<CalendarEntry> calendar = new ArrayList<>(GOOD.calendar());
      calendar.add(new CalendarEntry(GOOD.start().plusDays(days), "main", 0, RoutineKind.MAIN_A));
      assertThat(verdict(with(GOOD.phases(), calendar))).isInstanceOf(refused());
    }
  }

  @Test
  void answersWhateverTheWeeksSay() {
    for (int week : List.of(Integer.MIN_VALUE, -1, 0, 27, Integer.MAX_VALUE)) {
      Phase phase = GOOD.phases().get(0);
      Phase odd = new Phase("restore", "", week, 1, List.of(), phase.routines());
      assertThat(verdict(with(List.of(odd), GOOD.calendar()))).isInstanceOf(refused());
      Phase longer = new Phase("restore", "", 1, week, List.of(), phase.routines());
      assertThat(verdict(with(List.of(longer), GOOD.calendar()))).isInstanceOf(refused());
    }
  }

  @Test
  void neverThrowsAtRandomMixtures() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<Item> items = new ArrayList<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        items.add(main().items().get(random.nextInt(main().items().size())));
      }
      Verdict verdict = verdict(with(items));
      boolean whole = items.equals(main().items());
      assertThat(verdict instanceof Verdict.Approved).isEqualTo(whole);
    }
  }

  private static Class<Verdict.Refused> refused() {
    return Verdict.Refused.class;
  }

  private Verdict verdict(Programme programme) {
    return judge.judge(intake, PersonState.NEW, programme);
  }

  private static Routine main() {
    return GOOD.phases().get(0).routines().get(0);
  }

  private static Dose bigger(Dose dose) {
    return new Dose(
        dose.sets() + 1,
        dose.reps(),
        dose.holdSeconds(),
        dose.restSeconds(),
        dose.tempo(),
        dose.load());
  }

  private static Item copy(Item item, String exercise, Side side, Dose dose) {
    return new Item(
        exercise,
        item.role(),
        item.kind(),
        item.position(),
        side,
        item.alternation(),
        dose,
        List.of(new Rung(1, dose, item.seconds())),
        item.seconds(),
        List.of(),
        List.of());
  }

  private static Programme with(List<Item> items) {
    int seconds = items.stream().mapToInt(Item::seconds).sum();
    Phase phase = GOOD.phases().get(0);
    Routine spoiled = new Routine(RoutineKind.MAIN_A, 1200, seconds, items, List.of());
    Phase other =
        new Phase(phase.name(), "", 1, 1, List.of(), List.of(spoiled, phase.routines().get(1)));
    return with(List.of(other), GOOD.calendar());
  }

  private static Programme with(List<Phase> phases, List<CalendarEntry> calendar) {
    return GOOD.withPhases(phases).withCalendar(calendar);
  }
}
