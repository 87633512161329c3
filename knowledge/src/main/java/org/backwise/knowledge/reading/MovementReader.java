package org.backwise.knowledge.reading;

import org.backwise.model.Side;
import org.backwise.model.exercise.LimbMotion;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.reading.Fields;

/** Reads what an exercise moves and works. */
final class MovementReader {

  static final Choice<Segment> SEGMENT = Choice.of(Segment.class);
  static final Choice<SpineMotion> MOTION = Choice.of(SpineMotion.class);
  static final Choice<MotionRange> RANGE = Choice.of(MotionRange.class);
  static final Choice<MotionLoad> LOAD = Choice.of(MotionLoad.class);
  static final Choice<MuscleRole> ROLE = Choice.of(MuscleRole.class);
  private static final Choice<Side> SIDE = Choice.of(Side.class);
  private static final int WHOLE = 1000;
  private static final int MOST_DEGREES = 180;

  private final Known known;

  MovementReader(Known known) {
    this.known = known;
  }

  MuscleWork muscle(Fields fields) {
    return new MuscleWork(
        fields.code("group", known.vocabulary().groups()),
        ROLE.in(fields, "role"),
        fields.milli("share", 0, WHOLE));
  }

  SpinalMotion spine(Fields fields) {
    fields.require("sustained");
    return new SpinalMotion(
        SEGMENT.in(fields, "segment"),
        MOTION.in(fields, "motion"),
        RANGE.in(fields, "range"),
        LOAD.in(fields, "load"),
        fields.flag("sustained", false));
  }

  LimbMotion limb(Fields fields) {
    return new LimbMotion(
        fields.code("joint", known.list("joints")),
        fields.code("motion", known.list("limbMotions")),
        fields.integer("maxDegrees", 0, MOST_DEGREES),
        SIDE.in(fields, "side"));
  }
}
