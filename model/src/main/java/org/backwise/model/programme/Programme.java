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

  /** Who cleared the programme, and when. */
  public record ClearedBy(String by, @Nullable String name, LocalDate on) {}
}
