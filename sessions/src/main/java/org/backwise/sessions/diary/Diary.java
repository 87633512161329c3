package org.backwise.sessions.diary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.sessions.diary.DiaryEntry.ExerciseReviewed;
import org.backwise.sessions.diary.DiaryEntry.FlareSaid;
import org.backwise.sessions.diary.DiaryEntry.HurtReported;
import org.backwise.sessions.diary.DiaryEntry.MeasureTaken;
import org.backwise.sessions.diary.DiaryEntry.MeasureTakenBack;
import org.backwise.sessions.diary.DiaryEntry.PainNoted;
import org.backwise.sessions.hurt.HurtOutcome;
import org.backwise.sessions.hurt.ThatHurts;
import org.jspecify.annotations.Nullable;

/**
 * A person's entries up to a day, read together. Entries of one date keep the order in which they
 * are given, so that the later one counts.
 */
public final class Diary {

  private final LocalDate asOf;
  private final LocalDate heardUntil;
  private final List<DiaryEntry> entries;

  private Diary(LocalDate asOf, LocalDate heardUntil, List<DiaryEntry> entries) {
    this.asOf = asOf;
    this.heardUntil = heardUntil;
    this.entries = entries;
  }

  /** The diary as it was known at the end of {@code asOf}. */
  public static Diary upTo(LocalDate asOf, List<DiaryEntry> entries) {
    return ahead(asOf, asOf, entries);
  }

  /** The same on a day to come, of which nothing is heard after {@code heardUntil}. */
  public static Diary ahead(LocalDate asOf, LocalDate heardUntil, List<DiaryEntry> entries) {
    List<DiaryEntry> known =
        entries.stream()
            .filter(entry -> !entry.date().isAfter(asOf))
            .sorted(Comparator.comparing(DiaryEntry::date))
            .toList();
    return new Diary(asOf, heardUntil, Answers.latest(withoutMistakes(known)));
  }

  /** Nothing but a measure's result can be taken back: what hurt once is never forgotten. */
  private static List<DiaryEntry> withoutMistakes(List<DiaryEntry> entries) {
    Set<UUID> back =
        entries.stream()
            .filter(MeasureTakenBack.class::isInstance)
            .map(entry -> ((MeasureTakenBack) entry).entry())
            .collect(Collectors.toSet());
    return entries.stream()
        .filter(entry -> !(entry instanceof MeasureTaken && back.contains(entry.id())))
        .toList();
  }

  /** The last day it knows of. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The last day of which the person could tell. */
  public LocalDate heardUntil() {
    return heardUntil;
  }

  /** All entries of one kind, by date. */
  public <T extends DiaryEntry> Stream<T> all(Class<T> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast);
  }

  /**
   * Whether somebody has looked at {@code exercise} since {@code told}; of one date, what was told
   * later comes later.
   */
  public boolean reviewedSince(DiaryEntry told, String exercise) {
    return entries.stream()
        .skip(entries.indexOf(told) + 1L)
        .anyMatch(e -> e instanceof ExerciseReviewed review && review.exercise().equals(exercise));
  }

  /** Pain at the day's start: before the first session, or else that morning. */
  public OptionalInt start(LocalDate date) {
    OptionalInt before = first(date, Moment.BEFORE);
    return before.isPresent() ? before : first(date, Moment.MORNING);
  }

  private OptionalInt first(LocalDate date, Moment moment) {
    return all(PainNoted.class)
        .filter(noted -> noted.date().equals(date) && noted.moment() == moment)
        .mapToInt(PainNoted::pain)
        .findFirst();
  }

  /** The same, or what was told with "that hurts"; else 0, so that little settles. */
  public int startOrTold(LocalDate date) {
    return start(date)
        .orElseGet(
            () ->
                all(HurtReported.class)
                    .filter(hurt -> hurt.date().equals(date))
                    .mapToInt(hurt -> hurt.hurt().start())
                    .min()
                    .orElse(0));
  }

  /** Pain after the last session of a day. */
  public OptionalInt end(LocalDate date) {
    return all(PainNoted.class)
        .filter(noted -> noted.date().equals(date) && noted.moment() == Moment.AFTER)
        .mapToInt(PainNoted::pain)
        .reduce((earlier, later) -> later);
  }

  /** The mornings that were answered after {@code date}. */
  public List<PainNoted> morningsAfter(LocalDate date) {
    return all(PainNoted.class)
        .filter(noted -> noted.moment() == Moment.MORNING && noted.date().isAfter(date))
        .toList();
  }

  /** Since when there is a flare-up; null when there is none. */
  public @Nullable LocalDate flareSince() {
    @Nullable LocalDate since = null;
    for (FlareSaid said : all(FlareSaid.class).toList()) {
      if (!said.flaring()) {
        since = null;
      } else if (since == null) {
        since = said.date();
      }
    }
    return since;
  }

  /** A flare-up that was told, and after which the danger questions were not answered yet. */
  public Optional<FlareSaid> flareUnscreened() {
    @Nullable FlareSaid open = null;
    for (DiaryEntry entry : entries) {
      if (entry instanceof DiaryEntry.ScreenedAgain) {
        open = null;
      } else if (entry instanceof FlareSaid said) {
        open = said.flaring() ? said : null;
      }
    }
    return Optional.ofNullable(open);
  }

  /** The event after which nothing goes on before the danger questions are answered again. */
  public Optional<HurtReported> lockedBy(ThatHurts table) {
    @Nullable HurtReported locked = null;
    for (DiaryEntry entry : entries) {
      if (entry instanceof DiaryEntry.ScreenedAgain) {
        locked = null;
      } else if (entry instanceof HurtReported hurt
          && table.decide(hurt.hurt()) == HurtOutcome.LOCK_AND_SCREEN) {
        locked = hurt;
      }
    }
    return Optional.ofNullable(locked);
  }
}
