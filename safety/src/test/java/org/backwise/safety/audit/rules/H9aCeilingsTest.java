package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.List;
import org.backwise.model.Region;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.ItemMaker;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class H9aCeilingsTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesADoseThatTheCatalogueDoesNotOffer() {
    Grounds offered = Catalogue.small();
    Programme made = programme.make(offered);
    Grounds other =
        Catalogue.with(
            exercise("brace", ExerciseKind.MOTOR_CONTROL, RoutineRole.WORK)
                .in(Position.SUPINE)
                .regions(Region.CORE, Region.LOW_BACK)
                .works("deep-core", MuscleRole.STRENGTHENED, 1000)
                .dose(1, 7, 0, 2, 2)
                .make());
    assertThat(Audits.ids(Audits.all(other, person, made))).containsExactly("H9a");
  }

  @Test
  void refusesTooLongOnTheBackWithoutABreak() {
    Grounds grounds = onTheBack(219);
    assertThat(Audits.broken(grounds, person, programme)).containsExactly("H9a");
  }

  @Test
  void allowsTheLongestTimeOnTheBack() {
    assertThat(Audits.broken(onTheBack(224), person, programme)).isEmpty();
  }

  @Test
  void countsOnTheBackOnlyWhatTheRuleMeans() {
    Trait squeezes = new Trait.OfKind(List.of(ExerciseKind.MOTOR_CONTROL, ExerciseKind.BREATHING));
    assertThat(Audits.broken(onTheBack(squeezes, 92), person, programme)).isEmpty();
    assertThat(Audits.broken(onTheBack(squeezes, 91), person, programme))
        .as("what lies between is no break")
        .containsExactly("H9a");
  }

  @Test
  void asksForANoteOnMuchStretching() {
    person.hasTime(1, 7);
    programme.days.clear();
    for (int day = 0; day < 7; day++) {
      programme.days.put(day, List.of(RoutineKind.MAIN_A));
    }
    assertThat(Audits.broken(longStretch(85), person, longStretches())).isEmpty();
    assertThat(Audits.broken(longStretch(86), person, longStretches())).containsExactly("H9a");
    programme.notices.add(new Notice("stretch-ten-minutes", ""));
    assertThat(Audits.broken(longStretch(86), person, longStretches())).isEmpty();
  }

  @Test
  void needsNoNoteOnExactlyTenMinutes() {
    person.hasTime(1, 6);
    programme.days.clear();
    for (int day = 0; day < 6; day++) {
      programme.days.put(day, List.of(RoutineKind.MAIN_A));
    }
    assertThat(Audits.broken(longStretch(100), person, longStretches())).isEmpty();
    assertThat(Audits.broken(longStretch(101), person, longStretches())).containsExactly("H9a");
  }

  @Test
  void refusesAnAlternativeInADoseThatTheCatalogueDoesNotOffer() {
    Dose offered = Catalogue.small().exercises().get("brace").doses().get(0).dose();
    Dose odd = new Dose(1, 9, 0, 0, offered.tempo(), offered.load());
    programme.main().set(2, brace(offered));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
    programme.main().set(2, brace(odd));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H9a");
  }

  private static ItemMaker brace(Dose otherwise) {
    return item("brace", RoutineRole.WORK).or(new Alternative("brace", otherwise, "equal"));
  }

  @Test
  void keepsALimitOnTheBackToTheRoutinesThatItNames() {
    assertThat(Audits.broken(limitIn(RoutineKind.MORNING), person, programme)).isEmpty();
    assertThat(Audits.broken(limitIn(RoutineKind.MAIN_A), person, programme))
        .containsExactly("H9a");
  }

  private static Grounds limitIn(RoutineKind kind) {
    return Catalogue.ruled(
        Catalogue.rule(
            "short-spells",
            new Fact.Always(),
            new Trait.Anything(),
            new RuleEffect.Limit("supine-seconds", 30),
            List.of(kind)));
  }

  private ProgrammeMaker longStretches() {
    programme.main().set(3, item("long-stretch", RoutineRole.STRETCH));
    return programme;
  }

  private static Grounds longStretch(int seconds) {
    return Catalogue.with(
        exercise("long-stretch", ExerciseKind.STRETCH, RoutineRole.STRETCH)
            .in(Position.SUPINE)
            .regions(Region.HIP)
            .works("gluteals", MuscleRole.STRETCHED, 1000)
            .dose(1, 1, seconds, 0, 0)
            .make());
  }

  /** Brace 32, stretch 132 and breath 60 seconds lie on the back one after another. */
  private static Grounds onTheBack(int most) {
    return onTheBack(new Trait.Anything(), most);
  }

  private static Grounds onTheBack(Trait match, int most) {
    return Catalogue.ruled(
        Catalogue.rule(
            "short-spells",
            new Fact.Always(),
            match,
            new RuleEffect.Limit("supine-seconds", most)));
  }
}
