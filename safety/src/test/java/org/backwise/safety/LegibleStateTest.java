package org.backwise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.backwise.model.exercise.Dose;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.DoneItem;
import org.backwise.model.state.ExclusionUntil;
import org.backwise.model.state.PersonState;
import org.backwise.model.state.PersonalExclusion;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

/** What the person state and the weeks of a programme must be like to be judged. */
class LegibleStateTest {

  private static final Dose DOSE = Catalogue.small().exercises().get("brace").doses().get(0).dose();

  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesARecordThatEndsBeforeWhatItTellsOf() {
    DoneItem done = new DoneItem(PersonMaker.START, RoutineKind.MAIN_A, "brace", DOSE);
    PersonState early =
        new PersonState(
            PersonMaker.START.minusDays(1),
            List.of(),
            List.of(done),
            new TreeMap<>(),
            null,
            List.of(),
            new TreeMap<>());
    PersonState undated =
        new PersonState(
            null, List.of(), List.of(done), new TreeMap<>(), null, List.of(), new TreeMap<>());
    assertThat(refused(early)).containsExactly("STATE asOf");
    assertThat(refused(undated)).containsExactly("STATE asOf");
  }

  @Test
  void refusesAnExclusionThatNamesNothing() {
    ExclusionUntil review = new ExclusionUntil("review", null);
    var nothing = new PersonalExclusion(null, null, null, "it hurt", "self", review);
    PersonState state =
        new PersonState(
            PersonMaker.START,
            List.of(nothing),
            List.of(),
            new TreeMap<>(),
            null,
            List.of(),
            new TreeMap<>());
    assertThat(refused(state)).containsExactly("STATE exclusions");
  }

  @Test
  void laysOutAsManyWeeksAsContentAllows() {
    programme.weeks = 26;
    programme.approvedUntil = PersonMaker.START.plusWeeks(26);
    assertThat(refused(PersonState.NEW))
        .isNotEmpty()
        .noneMatch(found -> found.equals("STATED programme"));
    programme.weeks = 27;
    assertThat(refused(PersonState.NEW)).containsExactly("STATED programme");
  }

  private List<String> refused(PersonState state) {
    return Illegible.refused(new PersonMaker(), state, programme);
  }
}
