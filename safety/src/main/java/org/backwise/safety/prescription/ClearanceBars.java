package org.backwise.safety.prescription;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.backwise.model.Coded;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Load;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.Segment;
import org.backwise.model.intake.ClearanceLimit;

/** What the limits of a clearance exclude. */
public final class ClearanceBars {

  private static final Map<
          Class<? extends ClearanceLimit>, BiPredicate<ClearanceLimit, Prescription>>
      EXCLUDES = new LinkedHashMap<>();

  static {
    put(ClearanceLimit.NoMotion.class, (l, p) -> moves(p.exercise(), l));
    put(ClearanceLimit.AllowMotion.class, (l, p) -> false);
    put(ClearanceLimit.NoPosition.class, (l, p) -> p.exercise().positions().contains(l.position()));
    put(ClearanceLimit.NoExercise.class, (l, p) -> p.exercise().id().equals(l.exercise()));
    put(
        ClearanceLimit.NoKind.class,
        (l, p) -> p.exercise().kinds().stream().anyMatch(kind -> kind.code().equals(l.kind())));
    put(ClearanceLimit.MaxLevel.class, (l, p) -> p.exercise().level() > l.level());
    put(ClearanceLimit.MaxHoldSeconds.class, (l, p) -> Holds.seconds(p) > l.seconds());
    put(ClearanceLimit.MaxLoadKg.class, (l, p) -> heavier(p.dose().load(), l.kilograms()));
    put(ClearanceLimit.NoLoad.class, (l, p) -> loads(p, l.jointOrSegment()));
    put(ClearanceLimit.WaterOnly.class, (l, p) -> p.exercise().position() != Position.WATER);
    put(ClearanceLimit.SupervisedOnly.class, (l, p) -> true);
    put(ClearanceLimit.MaxMinutes.class, (l, p) -> false);
    put(ClearanceLimit.MustInclude.class, (l, p) -> false);
    put(ClearanceLimit.ReviewBy.class, (l, p) -> false);
    put(ClearanceLimit.Note.class, (l, p) -> false);
  }

  private ClearanceBars() {}

  /** The limits that exclude {@code prescription}. */
  public static List<Bar> of(Prescription prescription, List<ClearanceLimit> limits) {
    return limits.stream()
        .filter(limit -> excludes(limit, prescription))
        .map(limit -> new Bar("CLEARANCE", limit.toString()))
        .toList();
  }

  /** A limit of a kind that has no test here excludes everything. */
  private static boolean excludes(ClearanceLimit limit, Prescription prescription) {
    return Optional.ofNullable(EXCLUDES.get(limit.getClass()))
        .map(test -> test.test(limit, prescription))
        .orElse(true);
  }

  private static <L extends ClearanceLimit> void put(
      Class<L> kind, BiPredicate<L, Prescription> test) {
    EXCLUDES.put(kind, (limit, prescription) -> test.test(kind.cast(limit), prescription));
  }

  private static boolean moves(Exercise exercise, ClearanceLimit.NoMotion limit) {
    return exercise.spinalMotions().stream()
        .anyMatch(
            motion ->
                motion.segment() == limit.segment()
                    && motion.motion() == limit.motion()
                    && motion.range().compareTo(limit.range()) >= 0);
  }

  /** A band has no kilograms: it passes unless no load at all is allowed. */
  private static boolean heavier(Load load, int most) {
    return switch (load.kind()) {
      case "none", "body" -> false;
      case "band" -> most == 0;
      default -> kilograms(load.detail()).map(kg -> kg > most).orElse(true);
    };
  }

  static Optional<Double> kilograms(String detail) {
    try {
      return Optional.of(Double.valueOf(detail));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean loads(Prescription prescription, String place) {
    Exercise exercise = prescription.exercise();
    return Coded.find(Segment.class, place)
        .map(segment -> loadsSpine(exercise, segment))
        .orElseGet(() -> loadsJoint(prescription, place));
  }

  private static boolean loadsSpine(Exercise exercise, Segment segment) {
    return exercise.spinalMotions().stream()
        .anyMatch(motion -> motion.segment() == segment && motion.load() != MotionLoad.NONE);
  }

  private static boolean loadsJoint(Prescription prescription, String joint) {
    Exercise exercise = prescription.exercise();
    boolean wrist = joint.equals("wrist") && exercise.demands().contains(Demand.WRIST_BEARING);
    boolean knee = joint.equals("knee") && exercise.demands().contains(Demand.KNEE_BEARING);
    boolean moved = exercise.limbMotions().stream().anyMatch(m -> m.joint().equals(joint));
    return wrist || knee || (moved && !prescription.dose().load().kind().equals("none"));
  }
}
