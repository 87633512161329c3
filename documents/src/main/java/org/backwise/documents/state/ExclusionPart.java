package org.backwise.documents.state;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.backwise.documents.Choice;
import org.backwise.documents.DocumentCodes;
import org.backwise.model.Side;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.state.ExclusionUntil;
import org.backwise.model.state.PersonalExclusion;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads one exclusion: of an exercise or of a movement, from its range on. */
final class ExclusionPart {

  static final String ON_DATE = "date";
  static final List<String> UNTIL_EVENT = List.of("morning-answered", "review");

  private final DocumentCodes codes;

  ExclusionPart(DocumentCodes codes) {
    this.codes = codes;
  }

  PersonalExclusion read(Fields fields) {
    @Nullable SpinalMotion motion = motion(fields.groupOrNull("motion"));
    @Nullable String exercise = fields.codeOrNull("exercise", codes.exercises());
    if ((motion == null) == (exercise == null)) {
      fields.problem("exercise", "name either an exercise or a motion");
    }
    return new PersonalExclusion(
        exercise,
        motion,
        Choice.orNull(fields, "side", Side.class),
        fields.text("reason"),
        fields.text("by"),
        until(fields));
  }

  private static @Nullable SpinalMotion motion(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    SpinalMotion motion =
        new SpinalMotion(
            Choice.of(fields, "segment", Segment.class),
            Choice.of(fields, "motion", SpineMotion.class),
            Choice.or(fields, "range", MotionRange.SMALL, MotionRange.class),
            Choice.or(fields, "load", MotionLoad.NONE, MotionLoad.class),
            fields.flag("sustained", false));
    fields.finish();
    return motion;
  }

  private static ExclusionUntil until(Fields fields) {
    String until = fields.text("until");
    if (UNTIL_EVENT.contains(until)) {
      return new ExclusionUntil(until, null);
    }
    try {
      return new ExclusionUntil(ON_DATE, LocalDate.parse(until));
    } catch (DateTimeParseException e) {
      if (!until.isBlank()) {
        fields.problem("until", until + " is not a date, morning-answered or review");
      }
      return new ExclusionUntil("review", null);
    }
  }
}
