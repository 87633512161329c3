package org.backwise.model.intake;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;

/** One limit that a clinician set with the clearance. */
public sealed interface ClearanceLimit {

  /** No movement of this segment in this direction from this range on. */
  record NoMotion(Segment segment, SpineMotion motion, MotionRange range)
      implements ClearanceLimit {}

  /**
   * This movement may come back step by step, up to this range; it opens what would be left out.
   *
   * @param load what may be added to the body's own weight
   */
  record AllowMotion(Segment segment, SpineMotion motion, MotionRange range, AllowedLoad load)
      implements ClearanceLimit {}

  /** Not in this position. */
  record NoPosition(Position position) implements ClearanceLimit {}

  /** Not this exercise. */
  record NoExercise(String exercise) implements ClearanceLimit {}

  /** Not this kind of exercise. */
  record NoKind(String kind) implements ClearanceLimit {}

  /** A session lasts at most so many minutes. */
  record MaxMinutes(int minutes) implements ClearanceLimit {}

  /** Nothing above this level. */
  record MaxLevel(int level) implements ClearanceLimit {}

  /** No single hold longer than this. */
  record MaxHoldSeconds(int seconds) implements ClearanceLimit {}

  /** No added load above this. */
  record MaxLoadKg(int kilograms) implements ClearanceLimit {}

  /** This joint or segment carries no added or body load. */
  record NoLoad(String jointOrSegment) implements ClearanceLimit {}

  /** Only in water. */
  record WaterOnly() implements ClearanceLimit {}

  /** Only with a clinician present. */
  record SupervisedOnly() implements ClearanceLimit {}

  /** This exercise is part of the programme. */
  record MustInclude(String exercise) implements ClearanceLimit {}

  /** To be looked at again by this date; nothing is given after it. */
  record ReviewBy(LocalDate date) implements ClearanceLimit {}

  /** Free text that nobody has put into a limit yet; it holds the programme. */
  record Note(String text) implements ClearanceLimit {}

  /** The limits of one clearance. */
  static List<ClearanceLimit> none() {
    return List.of();
  }
}
