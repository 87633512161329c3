package org.backwise.server.pages.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.programme.Programme;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
import org.backwise.sessions.calendar.Event;
import org.backwise.sessions.calendar.Events;
import org.backwise.sessions.calendar.ICalendar;
import org.backwise.sessions.stores.Timetables;
import org.backwise.sessions.stores.Timetables.Timetable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The sessions for whoever knows the address: when, how long, and no word of why. While nothing may
 * be done it is empty.
 */
@Controller
class FeedController {
  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final Timetables timetables;
  private final Standings standings;
  private final MyDiary diary;
  private final Knowledge knowledge;

  FeedController(Timetables timetables, Standings standings, MyDiary diary, Knowledge knowledge) {
    this.timetables = timetables;
    this.standings = standings;
    this.diary = diary;
    this.knowledge = knowledge;
  }

  @GetMapping("/calendar/{address:[A-Za-z0-9_-]{43}}.ics")
  ResponseEntity<String> feed(@PathVariable String address) {
    return timetables
        .behind(address)
        .map(PersonId::new)
        .flatMap(person -> timetables.find(person.id()).map(t -> calendar(person, t)))
        .map(text -> ResponseEntity.ok().contentType(CALENDAR).body(text))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private String calendar(PersonId person, Timetable timetable) {
    String name = knowledge.texts().say("page.calendar.name");
    return standings.of(person) instanceof Standing.Ready ready
        ? ICalendar.of(events(timetable, ready.programme().programme()), name, stamp(ready))
        : ICalendar.of(List.of(), name, Instant.EPOCH);
  }

  private List<Event> events(Timetable timetable, Programme programme) {
    LocalDate today = diary.today();
    return new Events(timetable, session -> knowledge.texts().say("page.calendar.event." + session))
        .of(programme, today, today.plusDays(knowledge.tables().pages().calendarDays()));
  }

  private static Instant stamp(Standing.Ready ready) {
    return ready.programme().programme().start().atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
