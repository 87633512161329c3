package org.backwise.model.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole programme, as in the programme file. By itself it says nothing about being safe: only
 * {@code safety} turns one into an approved programme.
 *
 * @param clearance who cleared it and when; null for a proposal
 * @param advice ids of the pieces of advice that fit this person
 * @param questions odd answers to confirm
 */
public record Programme(
    Status status,
    String contentVersion,
    String intakeHash,
    @Nullable ClearedBy clearance,
    LocalDate start,
    List<Phase> phases,
    LocalDate approvedUntil,
    List<CalendarEntry> calendar,
    List<AerobicWeek> aerobic,
    List<Goal> goals,
    List<Replacement> replaced,
    List<Exclusion> excluded,
    List<Relaxation> relaxed,
    List<String> advice,
    List<Notice> notices,
    List<Notice> questions) {

  public Programme {
    phases = List.copyOf(phases);
    calendar = List.copyOf(calendar);
    aerobic = List.copyOf(aerobic);
    goals = List.copyOf(goals);
    replaced = List.copyOf(replaced);
    excluded = List.copyOf(excluded);
    relaxed = List.copyOf(relaxed);
    advice = List.copyOf(advice);
    notices = List.copyOf(notices);
    questions = List.copyOf(questions);
  }

  /** The same, cleared by somebody else. */
  public Programme withClearance(ClearedBy other) {
    return copy(other, phases, calendar, aerobic, relaxed, notices, questions);
  }

  /** The same with these phases. */
  public Programme withPhases(List<Phase> others) {
    return copy(clearance, others, calendar, aerobic, relaxed, notices, questions);
  }

  /** The same on these dates. */
  public Programme withCalendar(List<CalendarEntry> others) {
    return copy(clearance, phases, others, aerobic, relaxed, notices, questions);
  }

  /** The same with these aerobic weeks. */
  public Programme withAerobic(List<AerobicWeek> others) {
    return copy(clearance, phases, calendar, others, relaxed, notices, questions);
  }

  /** The same with these relaxations. */
  public Programme withRelaxed(List<Relaxation> others) {
    return copy(clearance, phases, calendar, aerobic, others, notices, questions);
  }

  /** The same with these notices. */
  public Programme withNotices(List<Notice> others) {
    return copy(clearance, phases, calendar, aerobic, relaxed, others, questions);
  }

  /** The same with these questions. */
  public Programme withQuestions(List<Notice> others) {
    return copy(clearance, phases, calendar, aerobic, relaxed, notices, others);
  }

  private Programme copy(
      @Nullable ClearedBy newClearance,
      List<Phase> newPhases,
      List<CalendarEntry> newCalendar,
      List<AerobicWeek> newAerobic,
      List<Relaxation> newRelaxed,
      List<Notice> newNotices,
      List<Notice> newQuestions) {
    return new Programme(
        status,
        contentVersion,
        intakeHash,
        newClearance,
        start,
        newPhases,
        approvedUntil,
        newCalendar,
        newAerobic,
        goals,
        replaced,
        excluded,
        newRelaxed,
        advice,
        newNotices,
        newQuestions);
  }

  /** Who cleared the programme, and when. */
  public record ClearedBy(String by, @Nullable String name, LocalDate on) {}
}
