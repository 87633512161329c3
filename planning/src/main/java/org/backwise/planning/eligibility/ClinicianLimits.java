package org.backwise.planning.eligibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.ClearanceLimit;

/** The limits that came with the clearance. */
final class ClinicianLimits {

  private static final Set<ExerciseKind> WITHOUT_HOLD =
      EnumSet.of(
          ExerciseKind.AEROBIC,
          ExerciseKind.BREATHING,
          ExerciseKind.RELAXATION,
          ExerciseKind.POSITION_OF_EASE);

  private ClinicianLimits() {}

  /** Whether the limits leave no dose of the exercise. */
  static boolean forbidAll(List<ClearanceLimit> limits, Exercise exercise) {
    return exercise.doses().stream().allMatch(d -> forbid(limits, exercise, d.dose()));
  }

  /** Whether one of the limits forbids the exercise at this dose. */
  static boolean forbid(List<ClearanceLimit> limits, Exercise exercise, Dose dose) {
    return limits.stream()
        .anyMatch(
            l ->
                aboutExercise(l, exercise)
                    || aboutHold(l, exercise, dose)
                    || aboutLoad(l, dose)
                    || l instanceof ClearanceLimit.NoLoad no
                        && loads(exercise, dose, no.jointOrSegment()));
  }

  private static boolean aboutExercise(ClearanceLimit limit, Exercise e) {
    if (limit instanceof ClearanceLimit.NoMotion no) {
      return moves(e, no.segment(), no.motion(), no.range());
    } else if (limit instanceof ClearanceLimit.NoPosition no) {
      return e.positions().contains(no.position());
    } else if (limit instanceof ClearanceLimit.NoExercise no) {
      return e.id().equals(no.exercise());
    } else if (limit instanceof ClearanceLimit.NoKind no) {
      return e.kinds().stream().map(ExerciseKind::code).anyMatch(no.kind()::equals);
    } else if (limit instanceof ClearanceLimit.MaxLevel max) {
      return e.level() > max.level();
    } else if (limit instanceof ClearanceLimit.WaterOnly) {
      return e.position() != Position.WATER;
    }
    return limit instanceof ClearanceLimit.SupervisedOnly;
  }

  private static boolean aboutHold(ClearanceLimit limit, Exercise exercise, Dose dose) {
    return limit instanceof ClearanceLimit.MaxHoldSeconds max
        && dose.holdSeconds() > max.seconds()
        && !onlyPassesTime(exercise);
  }

  /** Walking, breathing and rest last long; nothing is held in them. */
  private static boolean onlyPassesTime(Exercise exercise) {
    return exercise.kinds().stream().anyMatch(WITHOUT_HOLD::contains)
        && exercise.muscles().stream()
            .noneMatch(m -> m.role().loads() || m.role() == MuscleRole.STRETCHED);
  }

  private static boolean aboutLoad(ClearanceLimit limit, Dose dose) {
    if (limit instanceof ClearanceLimit.MaxLoadKg max) {
      boolean kilograms = dose.load().kind().equals("kg");
      boolean band = dose.load().kind().equals("band");
      return band && max.kilograms() == 0
          || kilograms && Double.parseDouble(dose.load().detail()) > max.kilograms();
    }
    return false;
  }

  private static boolean loads(Exercise e, Dose dose, String where) {
    Map<String, Segment> segments =
        Map.of(
            "cervical", Segment.CERVICAL, "thoracic", Segment.THORACIC, "lumbar", Segment.LUMBAR);
    Segment segment = segments.get(where);
    if (segment != null) {
      return e.spinalMotions().stream()
          .anyMatch(m -> m.segment() == segment && m.load() != MotionLoad.NONE);
    }
    boolean loaded = !dose.load().kind().equals("none");
    return loaded && e.limbMotions().stream().anyMatch(m -> m.joint().equals(where))
        || where.equals("wrist") && e.demands().contains(Demand.WRIST_BEARING)
        || where.equals("knee") && e.demands().contains(Demand.KNEE_BEARING);
  }

  /** Whether it moves this segment so, from this range on. */
  static boolean moves(Exercise e, Segment segment, SpineMotion motion, MotionRange from) {
    return e.spinalMotions().stream()
        .anyMatch(
            m -> m.segment() == segment && m.motion() == motion && m.range().compareTo(from) >= 0);
  }
}
