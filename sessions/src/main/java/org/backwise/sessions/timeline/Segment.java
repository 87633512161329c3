package org.backwise.sessions.timeline;

import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.motion.Breath;
import org.jspecify.annotations.Nullable;

/**
 * A span of a timeline in which one thing happens.
 *
 * @param startSecond from the start of the routine
 * @param lengthSeconds 0 only for {@code prepare} and {@code finish}
 * @param exercise null before the first and after the last exercise
 * @param side the side that works, or centre
 * @param repetition of this side in this set; null outside repetitions
 * @param breath for the whole segment
 * @param breathing breaths in and out through a long hold, one after the other; may end before the
 *     hold does
 * @param cue words for the segment
 */
public record Segment(
    SegmentKind kind,
    int startSecond,
    int lengthSeconds,
    @Nullable String exercise,
    @Nullable RoutineRole role,
    @Nullable Side side,
    @Nullable Count repetition,
    @Nullable Count set,
    Breath breath,
    List<BreathPart> breathing,
    String cue) {

  public Segment {
    breathing = List.copyOf(breathing);
  }

  /** The first second after it. */
  public int endSecond() {
    return startSecond + lengthSeconds;
  }
}
