package org.backwise.sessions.timeline;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.motion.Breath;
import org.jspecify.annotations.Nullable;

/** A timeline being laid, one segment behind the other. */
final class Track {

  private final List<Segment> segments = new ArrayList<>();
  private int second;

  /** Where and of what a segment is. */
  record Mark(
      @Nullable String exercise,
      @Nullable RoutineRole role,
      @Nullable Side side,
      @Nullable Count repetition,
      @Nullable Count set) {

    static final Mark NONE = new Mark(null, null, null, null, null);
  }

  /** Adds a span, unless it has no length. */
  void add(SegmentKind kind, int seconds, Mark mark, Breath breath, String cue) {
    if (seconds > 0) {
      lay(kind, seconds, mark, breath, List.of(), cue);
    }
  }

  /** Adds a hold that is breathed through. */
  void hold(int seconds, Mark mark, BreathTable breath, String cue) {
    if (seconds > 0) {
      List<BreathPart> parts = breath.through(second, seconds);
      lay(SegmentKind.HOLD, seconds, mark, Breath.EASY, parts, cue);
    }
  }

  /** Adds a moment without length. */
  void moment(SegmentKind kind, String cue) {
    lay(kind, 0, Mark.NONE, Breath.EASY, List.of(), cue);
  }

  private void lay(
      SegmentKind kind,
      int seconds,
      Mark mark,
      Breath breath,
      List<BreathPart> breathing,
      String cue) {
    segments.add(
        new Segment(
            kind,
            second,
            seconds,
            mark.exercise(),
            mark.role(),
            mark.side(),
            mark.repetition(),
            mark.set(),
            breath,
            breathing,
            cue));
    second += seconds;
  }

  int seconds() {
    return second;
  }

  List<Segment> segments() {
    return segments;
  }
}
