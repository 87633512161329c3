package org.backwise.sessions.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.sessions.Fixtures;
import org.backwise.sessions.stores.Timetables.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two libraries that are not ours read what is written. */
class ICalendarTest {

  private static final Instant STAMP = Instant.parse("2026-11-20T00:00:00Z");
  private static final LocalDate BEFORE = LocalDate.of(2026, 3, 28);

  @ParameterizedTest
  @CsvSource({
    "Europe/London, 07:30, 2026-03-28T07:30:00Z, 2026-03-30T06:30:00Z",
    "America/New_York, 18:00, 2026-03-28T22:00:00Z, 2026-03-30T22:00:00Z",
    "Asia/Kathmandu, 06:15, 2026-03-28T00:30:00Z, 2026-03-30T00:30:00Z",
    "Pacific/Auckland, 00:05, 2026-03-27T11:05:00Z, 2026-03-29T11:05:00Z"
  })
  void keepsTheTimeOnTheWallWhenTheClocksChange(
      String zone, String time, String first, String second) throws Exception {
    String text = written(zone, time, BEFORE, BEFORE.plusDays(2));
    assertThat(starts(ical4j(text))).containsExactly(Instant.parse(first), Instant.parse(second));
    assertThat(biweekly(text).stream().map(e -> e.getDateStart().getValue().toInstant()))
        .containsExactly(Instant.parse(first), Instant.parse(second));
  }

  @Test
  void movesATimeThatDoesNotExistToTheNextThatDoes() throws Exception {
    String text = written("Europe/London", "01:30", LocalDate.of(2026, 3, 29));
    assertThat(starts(ical4j(text))).containsExactly(Instant.parse("2026-03-29T01:30:00Z"));
  }

  @Test
  void takesTheFirstOfATimeThatComesTwice() throws Exception {
    String text = written("Europe/London", "01:30", LocalDate.of(2026, 10, 25));
    assertThat(starts(ical4j(text))).containsExactly(Instant.parse("2026-10-25T00:30:00Z"));
  }

  @Test
  void tellsTheTimeTheNameAndNothingElse() throws Exception {
    String text = written("Europe/London", "07:30", BEFORE);
    VEvent event = biweekly(text).get(0);
    assertThat(event.getSummary().getValue()).isEqualTo("main; a \"walk\", and more\\less");
    assertThat(event.getDescription()).isNull();
    assertThat(event.getLocation()).isNull();
    assertThat(event.getUrl()).isNull();
    Instant from = event.getDateStart().getValue().toInstant();
    assertThat(event.getDateEnd().getValue().toInstant())
        .isEqualTo(from.plus(Duration.ofMinutes(10)));
    ical4j(text).validate();
  }

  @Test
  void writesTheSameUidEachTimeAndAnotherAtAnotherAddress() {
    String once = written("Europe/London", "07:30", BEFORE);
    assertThat(written("Europe/London", "07:30", BEFORE)).isEqualTo(once);
    Timetable elsewhere = timetable("Europe/London", "07:30").at("another");
    assertThat(events(elsewhere, BEFORE).get(0).uid())
        .isNotEqualTo(events(timetable("Europe/London", "07:30"), BEFORE).get(0).uid());
  }

  @Test
  void leavesOutASessionWithoutATime() {
    Timetable none = new Timetable("secret", ZoneId.of("UTC"), new TreeMap<>());
    assertThat(events(none, BEFORE)).isEmpty();
  }

  @Test
  void breaksNoLineInsideALetter() throws Exception {
    Instant at = Instant.parse("2026-11-30T08:00:00Z");
    String long_ = "Übung für den Rücken 🙂 ".repeat(12).strip();
    String text =
        ICalendar.of(List.of(new Event("a@backwise", long_, at, at.plusSeconds(60))), "x", STAMP);
    assertThat(text.lines())
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(biweekly(text).get(0).getSummary().getValue()).isEqualTo(long_);
    assertThat(ical4j(text).getComponents()).hasSize(1);
  }

  private static String written(String zone, String time, LocalDate... dates) {
    return ICalendar.of(events(timetable(zone, time), dates), "Backwise", STAMP);
  }

  private static List<Event> events(Timetable timetable, LocalDate... dates) {
    List<CalendarEntry> entries =
        List.of(dates).stream()
            .map(date -> new CalendarEntry(date, "main", 0, RoutineKind.MAIN_A))
            .toList();
    Programme programme = Fixtures.programme().withCalendar(entries);
    return new Events(timetable, session -> session + "; a \"walk\", and more\\less")
        .of(lasting(programme), dates[0], dates[dates.length - 1].plusDays(1));
  }

  /** Its main routine lasts nine minutes and a half. */
  private static Programme lasting(Programme programme) {
    return programme.withPhases(
        programme.phases().stream()
            .map(
                phase ->
                    new Phase(
                        phase.name(),
                        phase.purpose(),
                        phase.fromWeek(),
                        phase.weeks(),
                        phase.criteria(),
                        phase.routines().stream()
                            .map(r -> new Routine(r.kind(), 600, 570, r.items(), List.of()))
                            .toList()))
            .toList());
  }

  private static Timetable timetable(String zone, String time) {
    return new Timetable(
        "secret", ZoneId.of(zone), new TreeMap<>(Map.of("main", LocalTime.parse(time))));
  }

  private static List<VEvent> biweekly(String text) {
    return Biweekly.parse(text).first().getEvents();
  }

  private static Calendar ical4j(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static List<Instant> starts(Calendar calendar) {
    return calendar.<CalendarComponent>getComponents("VEVENT").stream()
        .map(e -> ((net.fortuna.ical4j.model.component.VEvent) e).getDateTimeStart().getDate())
        .map(Instant::from)
        .toList();
  }
}
