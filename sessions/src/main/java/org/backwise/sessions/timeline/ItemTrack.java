package org.backwise.sessions.timeline;

import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseText;
import org.backwise.model.motion.Breath;
import org.backwise.model.motion.PhaseKind;
import org.backwise.model.programme.Item;
import org.backwise.sessions.timeline.Track.Mark;
import org.jspecify.annotations.Nullable;

/** Lays the segments of one item: sets, sides that take turns, repetitions. */
final class ItemTrack {

  private final Track track;
  private final Item item;
  private final Exercise exercise;
  private final Dose dose;
  private final Guide guide;
  private final ExerciseText text;
  private final List<Side> sides;

  ItemTrack(Track track, Item item, Dose dose, Side firstSide, Guide guide) {
    this.track = track;
    this.item = item;
    this.exercise = guide.exercise(item.exercise());
    this.dose = dose;
    this.guide = guide;
    this.text = guide.text(item.exercise());
    this.sides = sides(item, exercise, firstSide);
  }

  private static List<Side> sides(Item item, Exercise exercise, Side first) {
    if (exercise.oneSided() && item.side() == Side.BOTH) {
      return List.of(first, first == Side.LEFT ? Side.RIGHT : Side.LEFT);
    }
    return List.of(item.side());
  }

  void lay() {
    Mark ready = new Mark(item.exercise(), item.role(), sides.get(0), null, null);
    track.add(SegmentKind.GET_READY, exercise.setupSeconds(), ready, Breath.EASY, text.start());
    for (int set = 1; set <= dose.sets(); set++) {
      if (set > 1) {
        rest(set);
      }
      set(set);
    }
  }

  private void rest(int next) {
    Mark mark = mark(sides.get(0), null, next);
    track.add(SegmentKind.REST, dose.restSeconds(), mark, Breath.EASY, guide.words().rest());
  }

  private void set(int set) {
    if (sides.size() == 1 || exercise.alternation() != Alternation.BY_SET) {
      for (int n = 1; n <= dose.reps(); n++) {
        for (Side side : sides) {
          repetition(side, n, set);
        }
      }
    } else {
      oneSideAfterTheOther(set);
    }
  }

  private void oneSideAfterTheOther(int set) {
    for (Side side : sides) {
      if (side == sides.get(1)) {
        Mark mark = mark(side, null, set);
        String cue = guide.words().switchSides();
        track.add(SegmentKind.SWITCH_SIDES, guide.switchSeconds(), mark, Breath.EASY, cue);
      }
      for (int n = 1; n <= dose.reps(); n++) {
        repetition(side, n, set);
      }
    }
  }

  private void repetition(Side side, int n, int set) {
    Mark mark = mark(side, new Count(n, dose.reps()), set);
    BreathTable breath = guide.breath();
    int out = dose.tempo().outSeconds();
    track.add(SegmentKind.MOVE_OUT, out, mark, breath.of(exercise.id(), PhaseKind.OUT), cue(n));
    track.hold(dose.holdSeconds(), mark, breath, guide.words().hold());
    int back = dose.tempo().backSeconds();
    String cue = OnTheSpot.is(exercise) ? cue(n) : guide.words().moveBack();
    track.add(SegmentKind.MOVE_BACK, back, mark, breath.of(exercise.id(), PhaseKind.BACK), cue);
  }

  private Mark mark(Side side, @Nullable Count repetition, int set) {
    return new Mark(item.exercise(), item.role(), side, repetition, new Count(set, dose.sets()));
  }

  /** The exercise's cues in turn; its first step where it has none. */
  private String cue(int repetition) {
    List<String> cues = text.cues().isEmpty() ? text.steps() : text.cues();
    return cues.isEmpty() ? text.start() : cues.get((repetition - 1) % cues.size());
  }
}
