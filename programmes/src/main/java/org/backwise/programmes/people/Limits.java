package org.backwise.programmes.people;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.Coded;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.ClearanceLimit;

/** Limits that a clinician may set. */
final class Limits {

  private static final List<String> LOADED =
      List.of(
          "shoulder", "wrist", "knee", "hip", "ankle", "elbow", "cervical", "thoracic", "lumbar");
  private static final List<Position> AWKWARD =
      List.of(Position.PRONE, Position.KNEELING, Position.HALF_KNEELING, Position.ALL_FOURS);

  private final Making m;

  Limits(Making making) {
    this.m = making;
  }

  void make() {
    boolean odd = m.kind.equals("limited");
    List<String> kinds =
        odd ? m.some("oddLimits", "oddLimitCount") : m.some("limits", "limitCount");
    m.pool = kinds.contains("water-only");
    kinds.forEach(kind -> m.limits.add(limit(kind, odd)));
  }

  private ClearanceLimit limit(String kind, boolean odd) {
    return switch (kind) {
      case "allow-motion" -> comingBack();
      case "no-motion" -> motion();
      case "no-position" -> new ClearanceLimit.NoPosition(position(odd));
      case "no-exercise" -> new ClearanceLimit.NoExercise(m.dice.one(m.catalogue));
      case "no-kind" -> new ClearanceLimit.NoKind(m.draw("forbidden"));
      case "max-level" -> new ClearanceLimit.MaxLevel(m.dice.between(1, 3));
      case "max-hold-seconds" ->
          new ClearanceLimit.MaxHoldSeconds(
              m.dice.one(odd ? List.of(5, 8, 10) : List.of(10, 20, 30)));
      case "max-load-kg" -> new ClearanceLimit.MaxLoadKg(m.dice.between(0, 3));
      case "max-minutes" ->
          new ClearanceLimit.MaxMinutes(
              m.dice.one(odd ? List.of(5, 8, 10) : List.of(10, 15, 20, 30)));
      case "no-load" -> new ClearanceLimit.NoLoad(m.dice.one(LOADED));
      case "must-include" -> new ClearanceLimit.MustInclude(m.dice.one(m.atHand(odd)));
      case "review-by" ->
          new ClearanceLimit.ReviewBy(
              m.start.plusDays(m.number(odd ? "oddReviewDays" : "reviewDays")));
      case "water-only" -> new ClearanceLimit.WaterOnly();
      case "supervised-only" -> new ClearanceLimit.SupervisedOnly();
      case "note" -> new ClearanceLimit.Note("nothing that pulls");
      default -> throw new IllegalStateException("limit (" + kind + ") is unknown");
    };
  }

  private ClearanceLimit comingBack() {
    return new ClearanceLimit.AllowMotion(
        Coded.find(Segment.class, m.draw("segments")).orElseThrow(),
        Coded.find(SpineMotion.class, m.draw("spineMotions")).orElseThrow(),
        m.dice.one(List.of(MotionRange.values())),
        m.dice.one(List.of(AllowedLoad.values())));
  }

  private ClearanceLimit motion() {
    return new ClearanceLimit.NoMotion(
        Coded.find(Segment.class, m.draw("segments")).orElseThrow(),
        Coded.find(SpineMotion.class, m.draw("spineMotions")).orElseThrow(),
        m.dice.one(List.of(MotionRange.values())));
  }

  private Position position(boolean odd) {
    List<Position> all = new ArrayList<>(List.of(Position.values()));
    all.remove(Position.WATER);
    return m.dice.one(odd ? all : AWKWARD);
  }
}
