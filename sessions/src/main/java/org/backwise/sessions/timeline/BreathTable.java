package org.backwise.sessions.timeline;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.Coded;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/**
 * {@code planning/sessions.yaml}: how breath and movement go together.
 *
 * @param inSeconds a breath in during a hold
 * @param outSeconds a breath out during a hold
 * @param inFirstKinds kinds of exercise in which one breathes in on the way out
 * @param inFirst ids of exercises of other kinds in which one does
 */
public record BreathTable(
    int inSeconds, int outSeconds, List<String> inFirstKinds, List<String> inFirst) {

  private static final int LONGEST_BREATH = 20;

  public BreathTable {
    inFirstKinds = List.copyOf(inFirstKinds);
    inFirst = List.copyOf(inFirst);
  }

  /** Reads the file; {@code exercises} are the ids that it may name. */
  public static BreathTable read(Fields fields, List<String> exercises) {
    fields.require("evidence");
    @Nullable Fields breath = fields.group("breath");
    @Nullable Fields first = fields.group("breathInFirst");
    if (breath == null || first == null) {
      return new BreathTable(1, 1, List.of(), List.of());
    }
    BreathTable table =
        new BreathTable(
            breath.integer("inSeconds", 1, LONGEST_BREATH),
            breath.integer("outSeconds", 1, LONGEST_BREATH),
            first.codes("kinds", Coded.codes(ExerciseKind.class)),
            first.codes("exercises", exercises));
    breath.finish();
    first.finish();
    return table;
  }

  /** The breath on the way out of {@code exercise}. */
  Breath wayOut(Exercise exercise) {
    boolean in = inFirstKinds.contains(exercise.kind().code()) || inFirst.contains(exercise.id());
    return in ? Breath.IN : Breath.OUT;
  }

  /** The breath on the way back. */
  Breath wayBack(Exercise exercise) {
    return wayOut(exercise) == Breath.IN ? Breath.OUT : Breath.IN;
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
