package org.backwise.sessions.ahead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.safety.DayKind;
import org.backwise.safety.DayVerdict;
import org.backwise.safety.Judge;
import org.backwise.sessions.day.BesideTelevision;
import org.backwise.sessions.day.DayGuides;
import org.backwise.sessions.day.DaySession;
import org.backwise.sessions.day.DiaryDays;
import org.backwise.sessions.day.Today;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;

/**
 * Has the days ahead judged for each way in which they may begin. Pain as a day begins decides what
 * kind of day it is, and nothing else; so each kind is judged once.
 */
public final class LookAhead {

  private static final int WORST_PAIN = 10;

  private final DiaryDays days;
  private final DayGuides guides;
  private final BesideTelevision television;
  private final Judge judge;

  /** Over the days of a diary, which {@code judge} judges. */
  public LookAhead(DiaryDays days, DayGuides guides, BesideTelevision television, Judge judge) {
    this.days = days;
    this.guides = guides;
    this.television = television;
    this.judge = judge;
  }

  /** The day {@code date} of somebody whose diary holds {@code entries}. */
  public DayAhead on(LocalDate date, Intake intake, List<DiaryEntry> entries, Programme programme) {
    Function<OptionalInt, DayKind> kind = pain -> judge.dayKind(intake, date, pain);
    List<OptionalInt> pains =
        IntStream.rangeClosed(0, WORST_PAIN).mapToObj(OptionalInt::of).toList();
    Person person = new Person(intake, Diary.upTo(date, entries), programme);
    List<Beginning> beginnings = new ArrayList<>();
    Set<DayKind> judged = new LinkedHashSet<>();
    List<OptionalInt> all = new ArrayList<>(pains);
    all.add(OptionalInt.empty());
    for (OptionalInt pain : all) {
      if (judged.add(kind.apply(pain))) {
        beginnings.add(beginning(person, kind.apply(pain), new Today(date, pain, false)));
        beginnings.add(beginning(person, kind.apply(pain), new Today(date, pain, true)));
      }
    }
    return new DayAhead(
        date, pains.stream().map(kind).toList(), kind.apply(OptionalInt.empty()), beginnings);
  }

  private Beginning beginning(Person person, DayKind kind, Today today) {
    List<SessionAhead> sessions =
        days.on(person.intake, person.diary, person.programme, today).stream()
            .map(session -> ahead(person, session))
            .toList();
    DaySession relief = days.relief(person.intake, person.diary, person.programme, today);
    return new Beginning(
        kind, today.justUp(), sessions, ahead(person, relief), alone(person, today));
  }

  private List<SessionAhead> alone(Person person, Today today) {
    return television.on(person.intake, person.diary, person.programme, today).stream()
        .map(alone -> guides.of(alone, person.programme))
        .<SessionAhead>map(session -> new SessionAhead.Given(DayGuides.DAILY, session))
        .toList();
  }

  private SessionAhead ahead(Person person, DaySession session) {
    String place = session.session();
    if (session.verdict() instanceof DayVerdict.Held held) {
      return new SessionAhead.Held(place, held.withheld());
    }
    return guides
        .of(session, person.diary, person.programme)
        .<SessionAhead>map(guided -> new SessionAhead.Given(place, guided))
        .orElseGet(() -> new SessionAhead.Rest(place));
  }

  private record Person(Intake intake, Diary diary, Programme programme) {}
}
