package org.backwise.sessions.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.ApprovedRoutine;
import org.backwise.safety.DayVerdict;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.backwise.sessions.guided.InPlace;

/**
 * The day's gluteal item by itself, where it is one that can be done beside the television (R40).
 * It is that item of the programme and no more of it: once it is done, it is not offered again that
 * day.
 */
public final class BesideTelevision {

  private final DiaryDays days;
  private final InPlace inPlace;
  private final List<String> exercises;

  /** With the exercises that content names for it. */
  public BesideTelevision(DiaryDays days, InPlace inPlace, List<String> exercises) {
    this.days = days;
    this.inPlace = inPlace;
    this.exercises = List.copyOf(exercises);
  }

  /** The same with doses as small as they go. */
  public BesideTelevision careful() {
    return new BesideTelevision(days.careful(), inPlace, exercises);
  }

  /**
   * The item, on days off too, unless it was done today or no routine of the week may be done
   * today.
   */
  public Optional<Alone> on(Intake intake, Diary diary, Programme programme, Today today) {
    if (done(diary, today.date())) {
      return Optional.empty();
    }
    return Stream.of(RoutineKind.values())
        .filter(kind -> kind != RoutineKind.RELIEF)
        .map(kind -> days.verdict(intake, diary, programme, today, kind))
        .filter(DayVerdict.Given.class::isInstance)
        .map(given -> ((DayVerdict.Given) given).routine())
        .flatMap(this::in)
        .findFirst();
  }

  private Stream<Alone> in(ApprovedRoutine approved) {
    return approved.routine().items().stream()
        .filter(item -> item.role() == RoutineRole.DAILY)
        .flatMap(item -> seated(item).stream())
        .map(item -> new Alone(approved, item));
  }

  private Optional<Item> seated(Item item) {
    return exercises.contains(item.exercise())
        ? Optional.of(item)
        : item.alternatives().stream()
            .filter(other -> exercises.contains(other.exercise()))
            .filter(other -> !other.than().equals("harder"))
            .map(other -> inPlace.of(item, other))
            .findFirst();
  }

  private boolean done(Diary diary, LocalDate date) {
    return diary
        .all(SessionDone.class)
        .filter(session -> session.date().equals(date))
        .flatMap(session -> session.items().stream())
        .anyMatch(item -> exercises.contains(item.exercise()));
  }
}
