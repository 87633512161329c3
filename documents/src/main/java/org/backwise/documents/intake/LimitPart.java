package org.backwise.documents.intake;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.documents.Choice;
import org.backwise.documents.DocumentCodes;
import org.backwise.model.Coded;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.reading.Codes;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;

/** Reads one limit of a clearance: a plain word, or one field with its value. */
final class LimitPart {

  static final List<String> KINDS =
      List.of(
          "allow-motion",
          "no-motion",
          "no-position",
          "no-exercise",
          "no-kind",
          "max-minutes",
          "max-level",
          "max-hold-seconds",
          "max-load-kg",
          "no-load",
          "water-only",
          "supervised-only",
          "must-include",
          "review-by",
          "note");

  private static final List<String> PLAIN = List.of("water-only", "supervised-only");
  private static final ClearanceLimit NOT_READ = new ClearanceLimit.Note("");
  private static final int DAY_MINUTES = 1440;
  private static final int HOUR_SECONDS = 3600;
  private static final int HEAVIEST_KG = 200;

  private final DocumentCodes codes;

  LimitPart(DocumentCodes codes) {
    this.codes = codes;
  }

  ClearanceLimit read(Node entry, String path, Problems problems) {
    if (entry instanceof Node.Scalar scalar && PLAIN.contains(scalar.text())) {
      return plain(scalar.text());
    }
    if (!(entry instanceof Node.Mapping mapping) || mapping.entries().size() != 1) {
      problems.add(entry.place(), path, refusal(entry));
      return NOT_READ;
    }
    Fields fields = Fields.of(entry, path, problems);
    String kind = fields.keys().iterator().next();
    ClearanceLimit limit = KINDS.contains(kind) ? limit(kind, fields) : unknown(kind, fields);
    return limit;
  }

  private static String refusal(Node entry) {
    return entry instanceof Node.Scalar scalar
        ? Codes.refusal(scalar.text(), KINDS)
        : entry.what() + " is not one limit like {max-minutes: 10}";
  }

  private static ClearanceLimit unknown(String kind, Fields fields) {
    fields.problem("", Codes.refusal(kind, KINDS));
    return NOT_READ;
  }

  private static ClearanceLimit plain(String kind) {
    return kind.equals("water-only")
        ? new ClearanceLimit.WaterOnly()
        : new ClearanceLimit.SupervisedOnly();
  }

  private ClearanceLimit limit(String kind, Fields fields) {
    return switch (kind) {
      case "allow-motion" -> allowMotion(fields);
      case "no-motion" -> noMotion(fields);
      case "no-position" -> new ClearanceLimit.NoPosition(Choice.of(fields, kind, Position.class));
      case "no-exercise" -> new ClearanceLimit.NoExercise(fields.code(kind, codes.exercises()));
      case "no-kind" ->
          new ClearanceLimit.NoKind(fields.code(kind, Coded.codes(ExerciseKind.class)));
      case "max-minutes" -> new ClearanceLimit.MaxMinutes(fields.integer(kind, 1, DAY_MINUTES));
      case "max-level" -> new ClearanceLimit.MaxLevel(fields.integer(kind, 0, 5));
      case "max-hold-seconds" ->
          new ClearanceLimit.MaxHoldSeconds(fields.integer(kind, 0, HOUR_SECONDS));
      case "max-load-kg" -> new ClearanceLimit.MaxLoadKg(fields.integer(kind, 0, HEAVIEST_KG));
      case "no-load" -> new ClearanceLimit.NoLoad(fields.code(kind, loadable()));
      case "must-include" -> new ClearanceLimit.MustInclude(fields.code(kind, codes.exercises()));
      case "review-by" -> new ClearanceLimit.ReviewBy(fields.date(kind));
      case "note" -> new ClearanceLimit.Note(fields.text(kind));
      default -> switchedOn(kind, fields);
    };
  }

  private static ClearanceLimit switchedOn(String kind, Fields fields) {
    if (!fields.flag(kind, true)) {
      fields.problem(kind, "is no limit; leave it out");
    }
    return plain(kind);
  }

  private static ClearanceLimit allowMotion(Fields fields) {
    Fields motion = fields.group("allow-motion");
    if (motion == null) {
      return NOT_READ;
    }
    ClearanceLimit limit =
        new ClearanceLimit.AllowMotion(
            Choice.of(motion, "segment", Segment.class),
            Choice.of(motion, "motion", SpineMotion.class),
            Choice.of(motion, "range", MotionRange.class),
            Choice.or(motion, "load", AllowedLoad.NONE, AllowedLoad.class));
    motion.finish();
    return limit;
  }

  private static ClearanceLimit noMotion(Fields fields) {
    Fields motion = fields.group("no-motion");
    if (motion == null) {
      return NOT_READ;
    }
    ClearanceLimit limit =
        new ClearanceLimit.NoMotion(
            Choice.of(motion, "segment", Segment.class),
            Choice.of(motion, "motion", SpineMotion.class),
            Choice.or(motion, "range", MotionRange.SMALL, MotionRange.class));
    motion.finish();
    return limit;
  }

  private List<String> loadable() {
    return Stream.concat(Coded.codes(Segment.class).stream(), codes.list("joints").stream())
        .toList();
  }
}
