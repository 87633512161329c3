package org.backwise.sessions.reaction;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.DoneItem;
import org.backwise.sessions.diary.Away;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.DiaryEntry.AwaySaid;
import org.backwise.sessions.diary.DiaryEntry.EffortNoted;
import org.backwise.sessions.diary.DiaryEntry.HurtReported;
import org.backwise.sessions.diary.DiaryEntry.PainNoted;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.backwise.sessions.diary.DiaryEntry.WordSaid;
import org.backwise.sessions.diary.Morning;
import org.backwise.sessions.diary.Word;
import org.backwise.sessions.hurt.ThatHurts;

/** How the exercises of each day were borne, as a diary tells. */
final class Bearings {

  private final Diary diary;
  private final ThatHurts settling;
  private final int usual;
  private final NavigableSet<LocalDate> days;

  /** From {@code start} on; {@code usual} is the average pain of the answers. */
  Bearings(Diary diary, ThatHurts settling, int usual, LocalDate start) {
    this.diary = diary;
    this.settling = settling;
    this.usual = usual;
    this.days =
        Stream.concat(done(), diary.all(HurtReported.class))
            .map(DiaryEntry::date)
            .filter(date -> !date.isBefore(start))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<SessionDone> done() {
    return diary.all(SessionDone.class).filter(session -> !session.items().isEmpty());
  }

  /** The days on which something was done or hurt. */
  NavigableSet<LocalDate> days() {
    return days;
  }

  /** {@code day}, or the last one before it of which anything could be told. */
  LocalDate heard(LocalDate day) {
    LocalDate until = diary.heardUntil();
    return day.isAfter(until) ? until : day;
  }

  /** Whether {@code day} held more than relief. */
  boolean counts(LocalDate day) {
    return done().anyMatch(s -> s.date().equals(day) && s.routine() != RoutineKind.RELIEF);
  }

  Set<String> exercisesOn(LocalDate day) {
    Stream<String> worked =
        done()
            .filter(session -> session.date().equals(day))
            .flatMap(session -> session.items().stream().map(DoneItem::exercise));
    return Stream.concat(worked, hurtOn(day).map(HurtReported::exercise))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<HurtReported> hurtOn(LocalDate day) {
    return diary.all(HurtReported.class).filter(hurt -> hurt.date().equals(day));
  }

  Borne of(String exercise, LocalDate day) {
    boolean hurt = hurtOn(day).anyMatch(told -> told.exercise().equals(exercise));
    OptionalInt level = level(exercise, day);
    int start = diary.startOrTold(day);
    return new Borne(
        hurt,
        !hurt && hurtOn(day).findAny().isPresent(),
        level.isEmpty(),
        start,
        level.orElse(start),
        usual,
        effort(day),
        morning(day),
        words(exercise, day));
  }

  private OptionalInt level(String exercise, LocalDate day) {
    IntStream told =
        hurtOn(day)
            .filter(hurt -> hurt.exercise().equals(exercise))
            .mapToInt(hurt -> hurt.hurt().level());
    return IntStream.concat(told, diary.end(day).stream()).max();
  }

  private int effort(LocalDate day) {
    return diary
        .all(EffortNoted.class)
        .filter(noted -> noted.date().equals(day))
        .mapToInt(EffortNoted::effort)
        .max()
        .orElse(0);
  }

  private Set<Word> words(String exercise, LocalDate day) {
    return diary
        .all(WordSaid.class)
        .filter(said -> said.date().equals(day) && said.exercise().equals(exercise))
        .map(WordSaid::word)
        .collect(Collectors.toSet());
  }

  /** A bad morning tells of the last day before it; of an earlier one it tells nothing. */
  private Morning morning(LocalDate day) {
    return diary.morningsAfter(day).stream()
        .findFirst()
        .map(noted -> morning(day, noted))
        .orElse(Morning.UNANSWERED);
  }

  private Morning morning(LocalDate day, PainNoted noted) {
    if (settling.settled(diary.startOrTold(day), noted.pain())) {
      return Morning.SETTLED;
    }
    return day.equals(days.lower(noted.date())) ? Morning.NOT_SETTLED : Morning.UNANSWERED;
  }

  /** The day on which {@code row} could first be said of {@code day}. */
  LocalDate decidedOn(ReactionRow row, LocalDate day) {
    return row.mornings().isEmpty()
        ? day
        : diary.morningsAfter(day).stream().findFirst().map(PainNoted::date).orElse(day);
  }

  /** Why there was no session after {@code last} until {@code back}. */
  Away away(LocalDate last, LocalDate back) {
    return diary
        .all(AwaySaid.class)
        .filter(said -> said.date().isAfter(last) && !said.date().isAfter(back))
        .map(AwaySaid::why)
        .reduce((earlier, later) -> later)
        .orElse(Away.UNSAID);
  }
}
