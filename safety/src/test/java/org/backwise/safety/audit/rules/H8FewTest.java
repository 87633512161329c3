package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.ItemMaker;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class H8FewTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void asksForAWordFromFourItemsOn() {
    addWork(2);
    programme.notices.add(new Notice("another", ""));
    assertThat(Audits.broken(works(), person, programme)).containsExactly("H8");
    programme.notices.add(new Notice("four-items", ""));
    assertThat(Audits.broken(works(), person, programme)).isEmpty();
  }

  @Test
  void allowsThreeItemsWithoutAWord() {
    addWork(1);
    assertThat(Audits.broken(works(), person, programme)).isEmpty();
  }

  @Test
  void refusesSevenItems() {
    programme.notices.add(new Notice("four-items", ""));
    addWork(4);
    assertThat(Audits.broken(works(), person, programme)).isEmpty();
    programme.main().add(6, item("work-5", RoutineRole.WORK));
    assertThat(Audits.broken(works(), person, programme)).containsExactly("H8");
  }

  @Test
  void refusesMoreDifferentItemsThanThePhaseAllows() {
    programme.notices.add(new Notice("four-items", ""));
    programme.phase = "settle";
    addWork(4);
    secondRoutine("work-5", "work-6");
    assertThat(Audits.all(works(), person, programme))
        .singleElement()
        .satisfies(found -> assertThat(found.toString()).contains("H8", "8 different"));
  }

  @Test
  void allowsAsManyDifferentItemsAsThePhaseNames() {
    programme.notices.add(new Notice("four-items", ""));
    programme.phase = "settle";
    addWork(4);
    secondRoutine("work-5");
    assertThat(Audits.broken(works(), person, programme)).isEmpty();
  }

  @Test
  void allowsThreeMoreWhereTheProgrammeTakesThatStep() {
    programme.phase = "settle";
    programme.notices.add(new Notice("four-items", ""));
    addWork(4);
    secondRoutine("work-5", "work-6");
    programme.relax(new Relaxation("distinct-more", "phase 1", Cause.REGIONS, ""));
    assertThat(Audits.details(works(), person, programme, new H8Few())).isEmpty();
  }

  private void addWork(int items) {
    for (int i = 1; i <= items; i++) {
      programme.main().add(1 + i, item("work-" + i, RoutineRole.WORK));
    }
  }

  /** A routine beside the main one, with this work. */
  private void secondRoutine(String... work) {
    List<ItemMaker> items = new ArrayList<>();
    items.add(item("step-in-place", RoutineRole.WARM_UP));
    Stream.of(work).map(id -> item(id, RoutineRole.WORK)).forEach(items::add);
    items.add(item("sigh", RoutineRole.COOL_DOWN));
    programme.routines.put(RoutineKind.STRETCH, items);
  }

  private static Grounds works() {
    Exercise[] all = new Exercise[6];
    for (int i = 0; i < all.length; i++) {
      all[i] =
          exercise("work-" + (i + 1), ExerciseKind.ACTIVE_ROM, RoutineRole.WORK)
              .in(Position.PRONE)
              .dose(1, 5, 0, 1, 1)
              .make();
    }
    return Catalogue.with(all);
  }
}
