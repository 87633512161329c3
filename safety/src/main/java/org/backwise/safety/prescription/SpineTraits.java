package org.backwise.safety.prescription;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.rule.Trait;

/** How an exercise moves the spine. */
public final class SpineTraits {

  private SpineTraits() {}

  /** The spinal motions of {@code exercise} that {@code trait} means. */
  static List<SpinalMotion> moving(Exercise exercise, Trait.MovesSpine trait) {
    return exercise.spinalMotions().stream().filter(motion -> means(trait, motion)).toList();
  }

  /** The spinal motions of {@code exercise} that any part of {@code trait} could mean. */
  public static List<SpinalMotion> meant(Exercise exercise, Trait trait) {
    return leaves(trait).flatMap(leaf -> moving(exercise, leaf).stream()).distinct().toList();
  }

  /** Whether the trunk turns at end range or loaded while standing or sitting (R49). */
  static boolean twistsTorso(Exercise exercise) {
    boolean pelvisHeld =
        exercise.positions().contains(Position.SITTING)
            || exercise.positions().contains(Position.STANDING);
    return pelvisHeld && exercise.spinalMotions().stream().anyMatch(SpineTraits::strongTurn);
  }

  private static boolean strongTurn(SpinalMotion motion) {
    return motion.segment() != Segment.CERVICAL
        && motion.motion() == SpineMotion.ROTATION
        && (motion.range() == MotionRange.END || motion.load() != MotionLoad.NONE);
  }

  private static Stream<Trait.MovesSpine> leaves(Trait trait) {
    if (trait instanceof Trait.MovesSpine leaf) {
      return Stream.of(leaf);
    }
    if (trait instanceof Trait.AllOf all) {
      return all.of().stream().flatMap(SpineTraits::leaves);
    }
    if (trait instanceof Trait.AnyOf any) {
      return any.of().stream().flatMap(SpineTraits::leaves);
    }
    return trait instanceof Trait.NoneOf none ? leaves(none.of()) : Stream.of();
  }

  private static boolean means(Trait.MovesSpine trait, SpinalMotion motion) {
    return (trait.segment() == null || trait.segment() == motion.segment())
        && (trait.motions().isEmpty() || trait.motions().contains(motion.motion()))
        && motion.range().compareTo(trait.rangeFrom()) >= 0
        && motion.load().compareTo(trait.loadFrom()) >= 0
        && (trait.sustained() == null || trait.sustained() == motion.sustained());
  }
}
