package org.backwise.documents.programme;

import java.util.Map;
import org.backwise.documents.Tree;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Exclusion;
import org.backwise.model.programme.Goal;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.Replacement;
import org.backwise.reading.Json;
import org.jspecify.annotations.Nullable;

/** Writes a programme; reading it again gives an equal programme. */
public final class ProgrammeWriter {

  /** The value of {@code schema}. */
  public static final String SCHEMA = "backwise-programme-1";

  private ProgrammeWriter() {}

  /** As JSON. */
  public static String json(Programme programme) {
    return Json.pretty(tree(programme));
  }

  /** As a tree of maps, lists, texts and numbers. */
  public static Map<String, Object> tree(Programme programme) {
    return new Tree()
        .put("schema", SCHEMA)
        .put("status", programme.status())
        .put("contentVersion", programme.contentVersion())
        .put("intakeHash", programme.intakeHash())
        .put("clearance", clearance(programme))
        .put("start", programme.start())
        .list("phases", programme.phases(), RoutineTrees::phase)
        .put("approvedUntil", programme.approvedUntil())
        .list("calendar", programme.calendar(), ProgrammeWriter::entry)
        .list("aerobic", programme.aerobic(), ProgrammeWriter::aerobic)
        .list("goals", programme.goals(), ProgrammeWriter::goal)
        .list("replaced", programme.replaced(), ProgrammeWriter::replacement)
        .list("excluded", programme.excluded(), ProgrammeWriter::exclusion)
        .list("relaxed", programme.relaxed(), ProgrammeWriter::relaxation)
        .put("advice", programme.advice())
        .list("notices", programme.notices(), ProgrammeWriter::notice)
        .list("questions", programme.questions(), ProgrammeWriter::notice)
        .fields();
  }

  private static @Nullable Tree clearance(Programme programme) {
    Programme.ClearedBy by = programme.clearance();
    return by == null
        ? null
        : new Tree().put("by", by.by()).put("name", by.name()).put("on", by.on());
  }

  private static Tree entry(CalendarEntry entry) {
    return new Tree()
        .put("date", entry.date())
        .put("session", entry.session())
        .put("phase", entry.phase())
        .put("routine", entry.routine());
  }

  private static Tree aerobic(AerobicWeek week) {
    return new Tree()
        .put("week", week.week())
        .put("exercise", week.exercise())
        .put("minutesPerDay", week.minutesPerDay())
        .put("daysPerWeek", week.daysPerWeek());
  }

  private static Tree goal(Goal goal) {
    return new Tree()
        .put("group", goal.group())
        .put("measure", goal.measure())
        .put("baseline", goal.baseline())
        .put("target", goal.target())
        .put("due", goal.due())
        .put("howChecked", goal.howChecked());
  }

  private static Tree replacement(Replacement replacement) {
    return new Tree()
        .put("activity", replacement.activity())
        .put("instead", replacement.instead())
        .put("criteria", replacement.criteria())
        .put("rules", replacement.rules());
  }

  private static Tree exclusion(Exclusion exclusion) {
    return new Tree()
        .put("exercise", exclusion.exercise())
        .put("reason", exclusion.reason())
        .put("rules", exclusion.rules());
  }

  private static Tree relaxation(Relaxation relaxation) {
    return new Tree()
        .put("rule", relaxation.rule())
        .put("scope", relaxation.scope())
        .put("cause", relaxation.cause())
        .put("text", relaxation.text());
  }

  private static Tree notice(Notice notice) {
    return new Tree().put("code", notice.code()).put("text", notice.text());
  }
}
