package org.backwise.figure.checks;

import java.util.List;
import java.util.Map;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Segment;

/**
 * What {@code figure/checks.yaml} allows; lengths are in metres.
 *
 * @param steps how many steps a way between two key poses is looked at in
 */
record Bounds(
    int steps,
    int longestHoldSeconds,
    Space space,
    Pace pace,
    Posture posture,
    Spine spine,
    Limbs limbs,
    Masses masses,
    List<Allowed> allowed) {

  /**
   * Distances.
   *
   * @param sink how deep flesh may go into what carries it
   * @param drift how far what is planted may move
   * @param meeting how far a hand may be from what it reaches for
   * @param closing how far a way may be off its key poses
   * @param mirror how far the other side may be off the mirror image
   * @param lifted from which height a foot carries no more
   * @param outside how far the centre of mass may be outside of its support
   */
  record Space(
      double sink,
      double drift,
      double meeting,
      double closing,
      double mirror,
      double lifted,
      double outside) {}

  /** How fast a joint may turn, and how suddenly its turning may change. */
  record Pace(double degreesPerSecond, double jerkDegrees) {}

  /** Heights of the chest over the pelvis, of knees over hips, and shares of looking up. */
  record Posture(
      double lyingRise,
      double uprightRise,
      double seatedKnee,
      double faceUp,
      double faceDown,
      double faceAside) {}

  /** A part of a joint's range, from 0 to 1. */
  record Share(double from, double upTo) {

    static final Share WHOLE = new Share(0, 1);
  }

  /**
   * How far the spine goes when the catalogue says so, and when it does not.
   *
   * @param leastDegrees from where it is a motion
   */
  record Spine(
      double leastDegrees, Map<MotionRange, Share> ranges, Map<Segment, Double> unsaidDegrees) {}

  /**
   * @param solvedDegrees how far a solved joint may go over its limit
   * @param overDegrees how far a motion may go beyond what the catalogue says
   * @param underDegrees how far it may stay behind
   * @param moves degrees by joint that it may move when nothing is said of it
   * @param movesFromShare from which share of that it counts as bent at all
   * @param unsaid degrees by joint and motion, for what the catalogue does not say
   */
  record Limbs(
      double solvedDegrees,
      double overDegrees,
      double underDegrees,
      Map<String, Double> moves,
      double movesFromShare,
      Map<String, Double> unsaid) {}
}
