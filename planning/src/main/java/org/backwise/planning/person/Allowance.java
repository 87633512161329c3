package org.backwise.planning.person;

import java.time.LocalDate;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.ClearanceLimit.AllowMotion;
import org.backwise.model.intake.Intake;
import org.backwise.model.rule.Stage;

/** The movements that may come back step by step, by a clinician's word. */
public final class Allowance {

  private final Intake intake;
  private final Knowledge knowledge;
  private final List<AllowMotion> allowed;

  Allowance(Intake intake, Knowledge knowledge) {
    this.intake = intake;
    this.knowledge = knowledge;
    this.allowed =
        intake.clearance().limits().stream()
            .filter(limit -> limit instanceof AllowMotion && intake.clearance().given())
            .map(AllowMotion.class::cast)
            .toList();
  }

  /** Whether all of the pain is persistent on {@code date}; what is new is left in peace. */
  public boolean inForce(LocalDate date) {
    return !allowed.isEmpty()
        && intake.pain().sites().stream()
            .mapToInt(site -> (int) Math.max(0, History.weeks(site.startedOn(), date)))
            .allMatch(w -> knowledge.tables().phases().stage(w) == Stage.PERSISTENT);
  }

  /** What the clinician named. */
  public List<AllowMotion> all() {
    return allowed;
  }

  boolean names(Segment segment, SpineMotion motion) {
    return allowed.stream().anyMatch(a -> a.segment() == segment && a.motion() == motion);
  }

  /** Whether the clinician's word reaches as far as this movement with this dose. */
  public boolean reaches(SpinalMotion motion, Dose dose) {
    return allowed.stream()
        .filter(a -> a.segment() == motion.segment() && a.motion() == motion.motion())
        .filter(a -> motion.range().compareTo(a.range()) <= 0)
        .anyMatch(a -> motion.load() != MotionLoad.ADDED || light(a, dose));
  }

  private boolean light(AllowMotion word, Dose dose) {
    return word.load() == AllowedLoad.LIGHT
        && dose.load().kind().equals("kg")
        && Double.parseDouble(dose.load().detail())
            <= knowledge.tables().bounds().lightKilogramsMost();
  }

  /** Whether it is a daily task that the word reaches: such a one need not be asked for. */
  public boolean asksFor(Exercise exercise) {
    Dose lowest = exercise.doses().get(0).dose();
    return exercise.kinds().contains(ExerciseKind.DAILY_TASK)
        && exercise.spinalMotions().stream().anyMatch(m -> reaches(m, lowest));
  }
}
