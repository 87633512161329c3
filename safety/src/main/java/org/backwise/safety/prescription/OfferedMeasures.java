package org.backwise.safety.prescription;

import java.time.LocalDate;
import java.util.Optional;
import org.backwise.knowledge.measure.Measure;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.PersonState;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.person.Facts;

/** Which measures one person may be shown: nothing speaks against them, and all is at hand. */
public final class OfferedMeasures {

  private final Grounds grounds;
  private final Facts facts;
  private final AtHand things;
  private final Eligibility eligibility;

  public OfferedMeasures(Grounds grounds, Intake intake, PersonState state) {
    this.grounds = grounds;
    this.facts = new Facts(intake, grounds.tables().phases(), grounds.conditions());
    this.things = new AtHand(intake.setting(), grounds.vocabulary());
    this.eligibility = new Eligibility(grounds, intake, state, facts);
  }

  /** Whether {@code measure} may be shown as something to do on {@code date}. */
  public boolean has(Measure measure, LocalDate date) {
    return !facts.holds(measure.unless(), date)
        && things.hasAll(measure.equipment())
        && moves(measure, date);
  }

  /** What is only answered moves nothing; an exercise that nobody knows may not be tried. */
  private boolean moves(Measure measure, LocalDate date) {
    String like = measure.movesAs();
    Optional<Exercise> exercise = like == null ? Optional.empty() : grounds.exercises().find(like);
    return like == null || exercise.isPresent() && open(exercise.get(), measure, date);
  }

  private boolean open(Exercise exercise, Measure measure, LocalDate date) {
    Dose dose = asTest(exercise.doses().get(0).dose(), measure);
    Side side = exercise.oneSided() ? Side.BOTH : Side.CENTRE;
    return exercise.roles().stream()
        .map(role -> new Prescription(exercise, dose, role, side, RoutineKind.MAIN_A))
        .anyMatch(way -> eligibility.barsOfTest(way, date).isEmpty());
  }

  /** Who is tested in holding may hold as long as the test counts. */
  private static Dose asTest(Dose least, Measure measure) {
    return new Dose(
        1,
        least.reps(),
        measure.held() ? measure.most() : least.holdSeconds(),
        least.restSeconds(),
        least.tempo(),
        least.load());
  }
}
