package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class StatedTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesSecondsThatAreNotThose() {
    Programme made = programme.make(Catalogue.small());
    Routine main = made.phases().get(0).routines().get(0);
    Routine other = new Routine(main.kind(), 1200, main.seconds() - 1, main.items(), List.of());
    assertThat(Audits.ids(Audits.all(Catalogue.small(), person, with(made, other))))
        .containsExactly("STATED");
  }

  @Test
  void refusesAPositionThatIsNotTheExercises() {
    Programme made = programme.make(Catalogue.small());
    Routine main = made.phases().get(0).routines().get(0);
    List<Item> items = new ArrayList<>(main.items());
    items.set(2, moved(items.get(2)));
    Routine other = new Routine(main.kind(), 1200, main.seconds(), items, List.of());
    assertThat(Audits.ids(Audits.all(Catalogue.small(), person, with(made, other))))
        .containsExactly("STATED");
  }

  @Test
  void refusesALadderThatGoesDown() {
    programme.weeks = 2;
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(1, 0));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("STATED");
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(0, 1));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
  }

  @Test
  void refusesAPhaseThatContentDoesNotKnow() {
    programme.phase = "hurry";
    assertThat(Audits.broken(Catalogue.small(), person, programme)).contains("H1", "STATED");
  }

  @Test
  void refusesAPhaseWithoutRelief() {
    programme.routines.remove(RoutineKind.RELIEF);
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("STATED");
  }

  @Test
  void refusesACalendarThatPointsAtNoRoutine() {
    programme.days.put(6, List.of(RoutineKind.MAIN_B));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("STATED");
  }

  private static Item moved(Item item) {
    return new Item(
        item.exercise(),
        item.role(),
        item.kind(),
        Position.PRONE,
        item.side(),
        item.alternation(),
        item.dose(),
        item.ladder(),
        item.seconds(),
        List.of(),
        List.of());
  }

  private static Programme with(Programme made, Routine main) {
    Phase phase = made.phases().get(0);
    Phase other =
        new Phase(
            phase.name(), "", 1, phase.weeks(), List.of(), List.of(main, phase.routines().get(1)));
    return made.withPhases(List.of(other));
  }
}
