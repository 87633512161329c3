package org.backwise.commands.cases;

import org.backwise.model.Coded;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Movements of the spine, from a range and a load on; what is null fits any. */
record SpineMatch(
    @Nullable String segment,
    @Nullable String motion,
    MotionRange rangeFrom,
    MotionLoad loadFrom,
    boolean sustained) {

  static SpineMatch read(Fields f) {
    SpineMatch match =
        new SpineMatch(
            f.codeOrNull("segment", Coded.codes(Segment.class)),
            f.codeOrNull("motion", Coded.codes(SpineMotion.class)),
            choice(f, "rangeFrom", MotionRange.SMALL, MotionRange.class),
            choice(f, "loadFrom", MotionLoad.NONE, MotionLoad.class),
            f.flag("sustained", false));
    return match;
  }

  private static <E extends Enum<E> & Coded> E choice(
      Fields f, String key, E absent, Class<E> type) {
    return Coded.find(type, f.codeOr(key, absent.code(), Coded.codes(type))).orElse(absent);
  }

  boolean in(Exercise exercise) {
    return exercise.spinalMotions().stream().anyMatch(this::fits);
  }

  private boolean fits(SpinalMotion m) {
    return (segment == null || m.segment().code().equals(segment))
        && (motion == null || m.motion().code().equals(motion))
        && m.range().compareTo(rangeFrom) >= 0
        && m.load().compareTo(loadFrom) >= 0
        && (!sustained || m.sustained());
  }
}
