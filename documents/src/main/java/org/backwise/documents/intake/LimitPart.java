package org.backwise.documents.intake;

import java.util.List;
import java.util.Optional;
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
import org.backwise.model.intake.LimitKind;
import org.backwise.reading.Codes;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;

/** Reads one limit of a clearance: a plain word, or one field with its value. */
public final class LimitPart {

  private static final List<String> KINDS = Coded.codes(LimitKind.class);
  private static final ClearanceLimit NOT_READ = new ClearanceLimit.Note("");
  private static final int DAY_MINUTES = 1440;
  private static final int HOUR_SECONDS = 3600;
  private static final int HEAVIEST_KG = 200;

  private final DocumentCodes codes;

  /** With these codes. */
  public LimitPart(DocumentCodes codes) {
    this.codes = codes;
  }

  /** The limit; use it only when {@code problems} has none afterwards. */
  public ClearanceLimit read(Node entry, String path, Problems problems) {
    if (entry instanceof Node.Scalar scalar) {
      Optional<LimitKind> plain = kind(scalar.text()).filter(LimitKind::plain);
      if (plain.isPresent()) {
        return plain(plain.get());
      }
    }
    if (!(entry instanceof Node.Mapping mapping) || mapping.entries().size() != 1) {
      problems.add(entry.place(), path, refusal(entry));
      return NOT_READ;
    }
    Fields fields = Fields.of(entry, path, problems);
    String kind = fields.keys().iterator().next();
    return kind(kind).map(known -> limit(known, fields)).orElseGet(() -> unknown(kind, fields));
  }

  private static Optional<LimitKind> kind(String code) {
    return Coded.find(LimitKind.class, code);
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

  private static ClearanceLimit plain(LimitKind kind) {
    return kind == LimitKind.WATER_ONLY
        ? new ClearanceLimit.WaterOnly()
        : new ClearanceLimit.SupervisedOnly();
  }

  private ClearanceLimit limit(LimitKind limit, Fields fields) {
    String kind = limit.code();
    return switch (limit) {
      case ALLOW_MOTION -> allowMotion(fields);
      case NO_MOTION -> noMotion(fields);
      case NO_POSITION -> new ClearanceLimit.NoPosition(Choice.of(fields, kind, Position.class));
      case NO_EXERCISE -> new ClearanceLimit.NoExercise(fields.code(kind, codes.exercises()));
      case NO_KIND -> new ClearanceLimit.NoKind(fields.code(kind, Coded.codes(ExerciseKind.class)));
      case MAX_MINUTES -> new ClearanceLimit.MaxMinutes(fields.integer(kind, 1, DAY_MINUTES));
      case MAX_LEVEL -> new ClearanceLimit.MaxLevel(fields.integer(kind, 0, 5));
      case MAX_HOLD_SECONDS ->
          new ClearanceLimit.MaxHoldSeconds(fields.integer(kind, 0, HOUR_SECONDS));
      case MAX_LOAD_KG -> new ClearanceLimit.MaxLoadKg(fields.integer(kind, 0, HEAVIEST_KG));
      case NO_LOAD -> new ClearanceLimit.NoLoad(fields.code(kind, loadable()));
      case MUST_INCLUDE -> new ClearanceLimit.MustInclude(fields.code(kind, codes.exercises()));
      case REVIEW_BY -> new ClearanceLimit.ReviewBy(fields.date(kind));
      case NOTE -> new ClearanceLimit.Note(fields.text(kind));
      case WATER_ONLY, SUPERVISED_ONLY -> switchedOn(limit, fields);
    };
  }

  private static ClearanceLimit switchedOn(LimitKind kind, Fields fields) {
    if (!fields.flag(kind.code(), true)) {
      fields.problem(kind.code(), "is no limit; leave it out");
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
