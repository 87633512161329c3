package org.backwise.server.pages.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.diary.MyPlans;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.backwise.sessions.plan.Plans;
import org.backwise.sessions.progress.ProgressKnowledge;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.timeline.Timelines;
import org.springframework.stereotype.Component;

/** Finds what the signed-in person may tell of a day: of today, or so far back as content lets. */
@Component
class MyDay {
  private final Intakes intakes;
  private final MyDiary diary;
  private final MyPlans plans;
  private final ProgressKnowledge knowledge;

  MyDay(Intakes intakes, MyDiary diary, MyPlans plans, ProgressKnowledge knowledge) {
    this.intakes = intakes;
    this.diary = diary;
    this.plans = plans;
    this.knowledge = knowledge;
  }

  /** The first day that may be told. */
  LocalDate first() {
    return diary.today().minusDays(knowledge.table().backDays());
  }

  /** The day; empty where nothing can be told of it, or nobody has said yet what hurts. */
  Optional<DiaryDay> on(PersonId person, LocalDate date) {
    return date.isBefore(first()) || date.isAfter(diary.today())
        ? Optional.empty()
        : intakes.newest(person.id()).map(intake -> day(person, intake, date));
  }

  private DiaryDay day(PersonId person, Intake intake, LocalDate date) {
    Plans had = plans.of(person);
    List<String> sites = intake.pain().sites().stream().map(PainSite::site).distinct().toList();
    return new DiaryDay(
        date,
        sites,
        had.on(date)
            .map(programme -> open(diary.of(person), had, programme, date))
            .orElseGet(List::of),
        had.on(date).flatMap(programme -> walk(programme, date)).orElse(null));
  }

  private static List<DiaryDay.Planned> open(
      Diary known, Plans had, Programme programme, LocalDate date) {
    Set<String> done =
        known
            .all(SessionDone.class)
            .filter(session -> session.date().equals(date) && !session.items().isEmpty())
            .map(SessionDone::session)
            .collect(Collectors.toSet());
    return had.calendar(date).stream()
        .filter(entry -> !done.contains(entry.session()))
        .map(entry -> planned(programme, entry))
        .toList();
  }

  private static DiaryDay.Planned planned(Programme programme, CalendarEntry entry) {
    List<String> exercises =
        programme.phases().get(entry.phase()).routines().stream()
            .filter(routine -> routine.kind() == entry.routine())
            .map(Routine::items)
            .flatMap(List::stream)
            .map(Item::exercise)
            .distinct()
            .toList();
    return new DiaryDay.Planned(entry.session(), entry.routine(), exercises);
  }

  private static Optional<String> walk(Programme programme, LocalDate date) {
    int week = Timelines.week(programme.start(), date);
    return programme.aerobic().stream()
        .filter(planned -> planned.week() == week)
        .map(AerobicWeek::exercise)
        .findFirst();
  }
}
