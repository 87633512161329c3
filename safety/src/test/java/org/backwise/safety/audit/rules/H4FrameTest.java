package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.List;
import org.backwise.model.Region;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class H4FrameTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesAShortWarmUp() {
    programme.main().set(0, item("short-step", RoutineRole.WARM_UP));
    assertThat(Audits.broken(step(59, Region.WHOLE_BODY), person, programme)).containsExactly("H4");
  }

  @Test
  void allowsTheLeastWarmUp() {
    programme.main().set(0, item("short-step", RoutineRole.WARM_UP));
    assertThat(Audits.broken(step(60, Region.WHOLE_BODY), person, programme)).isEmpty();
  }

  @Test
  void refusesAWarmUpOfAnotherBand() {
    programme.main().set(0, item("short-step", RoutineRole.WARM_UP));
    assertThat(Audits.broken(step(60, Region.SHOULDER), person, programme)).containsExactly("H4");
  }

  @Test
  void refusesARoutineWithoutCoolDown() {
    programme.main().remove(4);
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H4");
  }

  @Test
  void refusesARoutineThatOpensWithWork() {
    programme.main().remove(0);
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H4");
  }

  @Test
  void asksForAWarmUpByTheMinutesOfTheRoutine() {
    programme.main().set(0, item("short-step", RoutineRole.WARM_UP));
    Grounds brief = step(10, Region.WHOLE_BODY);
    assertThat(warmUp(brief, 5)).isEqualTo(40);
    assertThat(warmUp(brief, 9)).isEqualTo(40);
    assertThat(warmUp(brief, 10)).isEqualTo(60);
    assertThat(warmUp(brief, 19)).isEqualTo(60);
    assertThat(warmUp(brief, 20)).isEqualTo(120);
    assertThat(warmUp(brief, 60)).isEqualTo(120);
  }

  /** The least seconds of a warm-up that lasts twenty. */
  private int warmUp(Grounds grounds, int minutes) {
    person.hasMinutes(minutes);
    String finding = Audits.details(grounds, person, programme, new H4Frame()).get(0);
    assertThat(finding).startsWith("warm-up of 20 seconds, at least ");
    return Integer.parseInt(finding.substring(finding.lastIndexOf(' ') + 1));
  }

  @Test
  void asksAStretchRoutineAndReliefForLess() {
    for (RoutineKind kind : List.of(RoutineKind.STRETCH, RoutineKind.RELIEF)) {
      programme.routines.put(
          kind,
          List.of(item("short-step", RoutineRole.WARM_UP), item("sigh", RoutineRole.COOL_DOWN)));
    }
    assertThat(Audits.details(step(20, Region.WHOLE_BODY), person, programme, new H4Frame()))
        .isEmpty();
    assertThat(Audits.details(step(10, Region.WHOLE_BODY), person, programme, new H4Frame()))
        .containsExactlyInAnyOrder(
            "warm-up of 20 seconds, at least 40", "warm-up of 20 seconds, at least 30");
  }

  @Test
  void refusesAWarmUpThatIsNotAtItsEnd() {
    programme.main().add(1, programme.main().remove(0));
    assertThat(Audits.details(Catalogue.small(), person, programme, new H4Frame()))
        .containsExactly("no warm-up at its end of the routine");
  }

  private static Grounds step(int reps, Region region) {
    return Catalogue.with(
        exercise("short-step", ExerciseKind.ACTIVE_ROM, RoutineRole.WARM_UP)
            .in(Position.STANDING)
            .regions(region)
            .dose(1, reps, 0, 1, 1)
            .make());
  }
}
