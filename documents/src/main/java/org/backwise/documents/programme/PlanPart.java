package org.backwise.documents.programme;

import java.util.List;
import org.backwise.documents.Choice;
import org.backwise.documents.DocumentCodes;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.Exclusion;
import org.backwise.model.programme.Goal;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.Replacement;
import org.backwise.model.programme.RoutineKind;
import org.backwise.reading.Fields;

/** Reads what stands beside the phases. */
final class PlanPart {

  private static final int MOST_WEEKS = 104;
  private static final int DAY_MINUTES = 1440;
  private static final int MOST = 1_000_000;

  private final DocumentCodes codes;
  private final int phases;

  PlanPart(DocumentCodes codes, int phases) {
    this.codes = codes;
    this.phases = phases;
  }

  List<CalendarEntry> calendar(Fields programme) {
    return programme.list("calendar", this::entry);
  }

  private CalendarEntry entry(Fields fields) {
    return new CalendarEntry(
        fields.date("date"),
        fields.code("session", List.of("morning", "main", "stretch")),
        fields.integer("phase", 0, Math.max(0, phases - 1)),
        Choice.of(fields, "routine", RoutineKind.class));
  }

  List<AerobicWeek> aerobic(Fields programme) {
    return programme.list(
        "aerobic",
        fields ->
            new AerobicWeek(
                fields.integer("week", 1, MOST_WEEKS),
                fields.code("exercise", codes.exercises()),
                fields.integer("minutesPerDay", 0, DAY_MINUTES),
                fields.integer("daysPerWeek", 0, 7)));
  }

  List<Goal> goals(Fields programme) {
    return programme.list("goals", this::goal);
  }

  private Goal goal(Fields fields) {
    boolean measured = fields.has("baseline");
    int baseline = fields.integerOr("baseline", 0, -MOST, MOST);
    return new Goal(
        fields.code("group", codes.groups()),
        fields.text("measure"),
        measured ? Integer.valueOf(baseline) : null,
        fields.integer("target", -MOST, MOST),
        fields.date("due"),
        fields.textOr("howChecked", ""));
  }

  List<Replacement> replaced(Fields programme) {
    return programme.list(
        "replaced",
        fields ->
            new Replacement(
                fields.code("activity", codes.list("activities")),
                fields.text("instead"),
                fields.texts("criteria"),
                fields.texts("rules")));
  }

  List<Exclusion> excluded(Fields programme) {
    return programme.list(
        "excluded",
        fields ->
            new Exclusion(
                fields.code("exercise", codes.exercises()),
                fields.textOr("reason", ""),
                fields.texts("rules")));
  }

  List<Relaxation> relaxed(Fields programme) {
    return programme.list(
        "relaxed",
        fields ->
            new Relaxation(
                fields.text("rule"),
                fields.text("scope"),
                Choice.of(fields, "cause", Cause.class),
                fields.textOr("text", "")));
  }

  static List<Notice> notices(Fields programme, String key) {
    return programme.list(
        key, fields -> new Notice(fields.text("code"), fields.textOr("text", "")));
  }
}
