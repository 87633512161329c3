package org.backwise.server;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.model.state.DoneItem;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.diary.Word;
import org.backwise.sessions.stores.DiaryEntries;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.timeline.Timelines;

/** Somebody whose programme began some days ago, with the diary of those days. */
final class UnderWay {
  private final Folk person;
  private final Programme programme;

  private UnderWay(Folk person, Programme programme) {
    this.person = person;
    this.programme = programme;
  }

  /** Who answered everything {@code days} ago, and began that day. */
  static UnderWay since(Folk person, int days) {
    LocalDate start = Folk.today().minusDays(days);
    Map<String, Map<String, List<String>>> answers = Folk.cleared();
    answers.put(
        "clearance",
        Folk.fields(
            "clearance.by", "physiotherapist", "clearance.on", start.minusDays(2).toString()));
    person.answerAll(answers);
    Intake then = on(start, bean(Intakes.class).newest(person.id()).orElseThrow());
    bean(Intakes.class).add(person.id(), UUID.randomUUID(), then);
    return new UnderWay(person, FirstProgramme.of(person.id(), then));
  }

  private static Intake on(LocalDate date, Intake today) {
    ScreeningAnswers asked = today.screening();
    return today
        .withDates(date, date)
        .withScreening(
            new ScreeningAnswers(date, asked.questions(), List.of(), List.of(), asked.seenFor()));
  }

  private static <T> T bean(Class<T> type) {
    return Running.shared().context().getBean(type);
  }

  Folk person() {
    return person;
  }

  Programme programme() {
    return programme;
  }

  /** Everything that was planned {@code daysAgo}, begun and ended with pain of 3. */
  UnderWay session(int daysAgo) {
    LocalDate date = Folk.today().minusDays(daysAgo);
    pain(daysAgo, Moment.BEFORE, 3);
    programme.calendar().stream()
        .filter(entry -> entry.date().equals(date))
        .forEach(entry -> keep(done(entry)));
    return pain(daysAgo, Moment.AFTER, 3);
  }

  /** Said that it flared up, and answered the danger questions. */
  UnderWay flared(int daysAgo) {
    keep(new DiaryEntry.FlareSaid(UUID.randomUUID(), when(daysAgo), true));
    keep(new DiaryEntry.ScreenedAgain(UUID.randomUUID(), when(daysAgo)));
    return this;
  }

  /** Said of the daily item that it does no good; gives what it is called. */
  String harms(int daysAgo) {
    String exercise =
        programme.phases().get(0).routines().get(0).items().stream()
            .filter(item -> item.role() == RoutineRole.DAILY)
            .map(Item::exercise)
            .findFirst()
            .orElseThrow();
    keep(new DiaryEntry.WordSaid(UUID.randomUUID(), when(daysAgo), exercise, Word.HARMS, ""));
    return bean(Texts.class).exercise(exercise).name();
  }

  UnderWay morning(int daysAgo, int pain) {
    return pain(daysAgo, Moment.MORNING, pain);
  }

  private UnderWay pain(int daysAgo, Moment moment, int pain) {
    keep(new DiaryEntry.PainNoted(UUID.randomUUID(), when(daysAgo), moment, pain));
    return this;
  }

  private DiaryEntry done(CalendarEntry entry) {
    int week = Timelines.week(programme.start(), entry.date());
    List<DoneItem> items =
        programme.phases().get(entry.phase()).routines().stream()
            .filter(routine -> routine.kind() == entry.routine())
            .flatMap(routine -> routine.items().stream())
            .map(
                item ->
                    new DoneItem(entry.date(), entry.routine(), item.exercise(), item.doseIn(week)))
            .toList();
    return new DiaryEntry.SessionDone(
        UUID.randomUUID(),
        new When(entry.date(), ZoneId.systemDefault()),
        entry.session(),
        entry.routine(),
        items,
        null);
  }

  private void keep(DiaryEntry entry) {
    bean(DiaryEntries.class).add(person.id(), entry);
  }

  private static When when(int daysAgo) {
    return new When(Folk.today().minusDays(daysAgo), ZoneId.systemDefault());
  }
}
