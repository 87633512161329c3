package org.backwise.server.diary;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.state.DoneItem;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.Lock;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.day.DiaryDays;
import org.backwise.sessions.diary.AskedHow;
import org.backwise.sessions.diary.AwaitedReview;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.hurt.HurtOutcome;
import org.backwise.sessions.stores.DiaryEntries;
import org.backwise.sessions.stores.Keeping;
import org.springframework.stereotype.Component;

/** Reads and writes the diary of the person who is signed in. */
@Component
public final class MyDiary {
  private final DiaryEntries entries;
  private final SessionKnowledge knowledge;
  private final DiaryDays days;
  private final Knowledge catalogue;
  private final Clock clock;

  MyDiary(
      DiaryEntries entries,
      SessionKnowledge knowledge,
      DiaryDays days,
      Knowledge catalogue,
      Clock clock) {
    this.entries = entries;
    this.knowledge = knowledge;
    this.days = days;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** Today, where the person is. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Everything up to today. */
  public Diary of(PersonId person) {
    return Diary.upTo(today(), entries.of(person.id()));
  }

  /** All entries as they were kept. */
  public List<DiaryEntry> all(PersonId person) {
    return entries.of(person.id());
  }

  /** When something that is told now happened. */
  public When now() {
    return new When(today(), clock.getZone());
  }

  /** When something happened that is told so much later. */
  When ago(Duration waited) {
    return new When(LocalDate.now(Clock.offset(clock, waited.negated())), clock.getZone());
  }

  /** Keeps an entry; when this returns it is on the disk. Sending it twice keeps one. */
  public void keep(PersonId person, DiaryEntry entry) {
    entries.add(person.id(), entry);
  }

  /**
   * The entry that is kept under the id of {@code entry}: this one, unless one was there before.
   */
  DiaryEntry told(PersonId person, DiaryEntry entry) {
    return entries.add(person.id(), entry) == Keeping.OTHER_CONTENT
        ? find(person, entry.id()).orElse(entry)
        : entry;
  }

  private Optional<DiaryEntry> find(PersonId person, UUID id) {
    return all(person).stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** Keeps pain, told now. */
  public void pain(PersonId person, UUID id, Moment moment, int pain) {
    keep(person, new DiaryEntry.PainNoted(id, now(), moment, pain));
  }

  /** What follows from something that hurt. */
  HurtOutcome outcome(DiaryEntry.HurtReported hurt) {
    return knowledge.thatHurts().decide(hurt.hurt());
  }

  /** Whether something hurt, or nothing helped, so that the danger questions come first. */
  public boolean locked(PersonId person) {
    return days.lock(of(person)).isPresent();
  }

  /** The words for what locks, where it is something else than what hurt. */
  public Optional<SessionKnowledge.OutcomeWords> clue(PersonId person) {
    return knowledge.lock(of(person)).filter(lock -> !lock.hurt()).map(Lock::words);
  }

  /** Whether a flare-up is told that is not over. */
  public boolean flares(PersonId person) {
    return of(person).flareSince() != null;
  }

  /** Keeps that the danger questions were answered afresh, where that was asked for. */
  public void screenedAgain(PersonId person) {
    if (locked(person)) {
      keep(person, new DiaryEntry.ScreenedAgain(UUID.randomUUID(), now()));
    }
  }

  /** Exercises of the catalogue that the person would like to be shown by their therapist. */
  public List<String> asked(PersonId person) {
    return AskedHow.of(of(person)).stream().filter(catalogue.exercises()::has).toList();
  }

  /** The exercises that were done today in {@code session}, once each. */
  public List<String> doneToday(PersonId person, String session) {
    return of(person)
        .all(DiaryEntry.SessionDone.class)
        .filter(done -> done.date().equals(today()) && done.session().equals(session))
        .flatMap(done -> done.items().stream())
        .map(DoneItem::exercise)
        .distinct()
        .toList();
  }

  /** Exercises of the catalogue that wait until somebody has looked at them with the person. */
  public List<AwaitedReview> awaited(PersonId person) {
    return AwaitedReview.of(of(person), knowledge.pauses()).stream()
        .filter(awaited -> catalogue.exercises().has(awaited.exercise()))
        .toList();
  }

  /** Whether this morning was answered. */
  public boolean morningAnswered(PersonId person) {
    return of(person)
        .all(DiaryEntry.PainNoted.class)
        .anyMatch(noted -> noted.date().equals(today()) && noted.moment() == Moment.MORNING);
  }
}
