package org.backwise.sessions.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.backwise.model.motion.Breath;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.MotionPhase;
import org.backwise.model.motion.PhaseKind;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/**
 * How breath and movement go together; breath is never held (R10).
 *
 * @param inSeconds a breath in during a hold
 * @param outSeconds a breath out during a hold
 * @param motions how the exercise with an id is moved and breathed
 */
public record BreathTable(
    int inSeconds, int outSeconds, Function<String, Optional<Motion>> motions) {

  private static final int LONGEST_BREATH = 20;

  /** Reads {@code planning/sessions.yaml}. */
  public static BreathTable read(Fields fields, Function<String, Optional<Motion>> motions) {
    fields.require("evidence");
    @Nullable Fields breath = fields.group("breath");
    if (breath == null) {
      return new BreathTable(1, 1, motions);
    }
    BreathTable table =
        new BreathTable(
            breath.integer("inSeconds", 1, LONGEST_BREATH),
            breath.integer("outSeconds", 1, LONGEST_BREATH),
            motions);
    breath.finish();
    return table;
  }

  /** The breath with which this part of the exercise begins; easy where none is told. */
  Breath of(String exercise, PhaseKind part) {
    return motions.apply(exercise).stream()
        .flatMap(motion -> motion.phases().stream())
        .filter(phase -> phase.kind() == part)
        .findFirst()
        .map(MotionPhase::breath)
        .orElse(Breath.EASY);
  }

  /** Whole rounds of in and out from {@code startSecond}; none when the hold is too short. */
  List<BreathPart> through(int startSecond, int holdSeconds) {
    List<BreathPart> parts = new ArrayList<>();
    int at = startSecond;
    int end = startSecond + holdSeconds;
    while (at + inSeconds + outSeconds <= end) {
      parts.add(new BreathPart(at, inSeconds, Breath.IN));
      parts.add(new BreathPart(at + inSeconds, outSeconds, Breath.OUT));
      at += inSeconds + outSeconds;
    }
    return parts;
  }
}
