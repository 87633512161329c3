package org.backwise.safety.audit.rules;

import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.Rung;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;

/** A programme one of whose items says something else. */
final class Restated {

  private Restated() {}

  /** What is found where the item in this place of the main routine is changed so. */
  static List<String> details(
      Grounds grounds, ProgrammeMaker programme, int at, UnaryOperator<Item> change) {
    Programme made = programme.make(grounds);
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

  static Item part(Item item, RoutineRole role, ExerciseKind kind) {
    return copy(item, role, kind, item.side(), item.alternation());
  }

  static Item turns(Item item, Side side, Alternation turns) {
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

  static Item dosed(Item item, Dose dose, List<Rung> ladder, int seconds) {
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
}
