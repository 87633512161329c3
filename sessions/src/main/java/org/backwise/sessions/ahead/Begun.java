package org.backwise.sessions.ahead;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.safety.DayKind;
import org.backwise.safety.DayVerdict;
import org.backwise.sessions.day.BesideTelevision;
import org.backwise.sessions.day.DayGuides;
import org.backwise.sessions.day.DaySession;
import org.backwise.sessions.day.DiaryDays;
import org.backwise.sessions.day.Today;
import org.backwise.sessions.diary.Diary;

/** What a day holds, whichever way it begins. */
record Begun(DiaryDays days, DayGuides guides, BesideTelevision television) {

  /** Whose day it is. */
  record Person(Intake intake, Diary diary, Programme programme) {}

  /** The beginnings of each kind of day, each with a pain that makes it one. */
  List<Beginning> all(Person person, Map<DayKind, OptionalInt> kinds) {
    List<Beginning> all = new ArrayList<>();
    kinds.forEach(
        (kind, pain) -> {
          for (boolean justUp : new boolean[] {false, true}) {
            all.add(beginning(person, kind, new Today(person.diary.asOf(), pain, justUp)));
          }
        });
    return all;
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
}
