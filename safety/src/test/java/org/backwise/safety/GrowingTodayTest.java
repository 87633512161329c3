package org.backwise.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Violation;
import org.backwise.model.state.DoneItem;
import org.backwise.model.state.PersonState;
import org.backwise.model.state.Reaction;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.backwise.safety.fixture.Weekly;
import org.junit.jupiter.api.Test;

/** A dose that is above the last one waits for a morning that was settled. */
class GrowingTodayTest {

  private static final LocalDate START = PersonMaker.START;
  private static final LocalDate LAST = START.plusDays(4);
  private static final LocalDate TODAY = START.plusDays(7);

  private final Grounds grounds = Catalogue.with(bridge());
  private final ProgrammeMaker programme = new ProgrammeMaker();
  private final List<DoneItem> done = new ArrayList<>();
  private final List<Reaction> reactions = new ArrayList<>();

  GrowingTodayTest() {
    programme.weeks = 2;
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(0, 1));
  }

  @Test
  void waitsInANewPhaseToo() {
    did("brace", LAST);
    assertThat(leftOut(Weekly.phases(programme.make(grounds)))).containsExactly("H11");
    reactions.add(new Reaction(LAST, "brace", 3, "settled"));
    assertThat(leftOut(Weekly.phases(programme.make(grounds)))).isEmpty();
  }

  @Test
  void staysWhereItWasAboveTheFirstDose() {
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(1, 1));
    did("brace", LAST);
    assertThat(leftOut()).isEmpty();
  }

  @Test
  void goesByTheDosesOfTheExerciseItself() {
    programme.main().add(2, item("bridge", RoutineRole.WORK).doses(1, 1));
    did("brace", LAST);
    did("bridge", LAST);
    assertThat(leftOut()).containsExactly("H11");
  }

  @Test
  void goesByTheLastDateOnWhichItWasDone() {
    did("brace", START);
    reactions.add(new Reaction(START, "brace", 3, "settled"));
    assertThat(leftOut()).isEmpty();
    did("bridge", LAST);
    assertThat(leftOut()).as("another exercise").isEmpty();
    did("brace", TODAY);
    assertThat(leftOut()).as("today").isEmpty();
    did("brace", LAST);
    assertThat(leftOut()).containsExactly("H11");
  }

  @Test
  void asksForTheMorningAfterThatExerciseOnThatDate() {
    did("brace", LAST);
    reactions.add(new Reaction(START, "brace", 3, "settled"));
    reactions.add(new Reaction(LAST, "bridge", 3, "settled"));
    assertThat(leftOut()).containsExactly("H11");
  }

  @Test
  void whatWasNeverDoneMayBegin() {
    assertThat(leftOut()).isEmpty();
  }

  private void did(String exercise, LocalDate date) {
    var dose = grounds.exercises().get(exercise).doses().get(0).dose();
    done.add(new DoneItem(date, RoutineKind.MAIN_A, exercise, dose));
  }

  private List<String> leftOut() {
    return leftOut(programme.make(grounds));
  }

  private List<String> leftOut(Programme made) {
    PersonState state =
        new PersonState(TODAY, List.of(), done, new TreeMap<>(), null, reactions, new TreeMap<>());
    DayVerdict verdict =
        new Judge(grounds)
            .judgeDay(
                new PersonMaker().make(), state, made, DayQuestion.of(TODAY, RoutineKind.MAIN_A));
    return ((DayVerdict.Given) verdict).routine().leftOut().stream().map(Violation::rule).toList();
  }

  private static Exercise bridge() {
    return exercise("bridge", ExerciseKind.STRENGTH, RoutineRole.WORK)
        .works("hamstrings", MuscleRole.STRENGTHENED, 1000)
        .dose(1, 8, 0, 2, 2)
        .dose(2, 8, 0, 2, 2)
        .make();
  }
}
