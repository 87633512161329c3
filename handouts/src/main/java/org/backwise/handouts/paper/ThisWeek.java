package org.backwise.handouts.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.backwise.model.exercise.Dose;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;

/**
 * The week of a programme in which a date falls.
 *
 * @param number from 1
 */
public record ThisWeek(Programme programme, int number) {

  private static final int DAYS = 7;

  /** The week of this date, which lies between the programme's first day and its last. */
  public static ThisWeek of(Programme programme, LocalDate date) {
    if (date.isBefore(programme.start()) || date.isAfter(programme.approvedUntil())) {
      throw new IllegalArgumentException(
          "date (%s) is not from %s to %s. Maybe the programme has ended."
              .formatted(date, programme.start(), programme.approvedUntil()));
    }
    return new ThisWeek(programme, 1 + (int) ChronoUnit.WEEKS.between(programme.start(), date));
  }

  /** The first day of the week. */
  public LocalDate first() {
    return programme.start().plusWeeks(number - 1L);
  }

  /** The days of the week up to the last that is approved. */
  public List<LocalDate> days() {
    return first()
        .datesUntil(first().plusDays(DAYS))
        .filter(day -> !day.isAfter(programme.approvedUntil()))
        .toList();
  }

  /** The phase this week belongs to. */
  public Phase phase() {
    return programme.phases().stream()
        .filter(phase -> phase.has(number))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("week (%d) has no phase".formatted(number)));
  }

  /** Whether the calendar has this routine on this day. */
  public boolean has(RoutineKind routine, LocalDate day) {
    return programme.calendar().stream()
        .anyMatch(entry -> entry.date().equals(day) && entry.routine() == routine);
  }

  /** The dose of an item in this week. */
  public Dose dose(Item item) {
    return item.doseIn(number);
  }

  /** The aerobic work of this week. */
  public List<AerobicWeek> aerobic() {
    return programme.aerobic().stream().filter(week -> week.week() == number).toList();
  }
}
