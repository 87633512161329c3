package org.backwise.server.pages.calendar;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.server.signin.PersonId;
import org.backwise.server.signin.Tokens;
import org.backwise.sessions.stores.Timetables;
import org.backwise.sessions.stores.Timetables.Timetable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** When do I do my sessions? The times, and a secret address for a calendar. */
@Controller
class CalendarController {
  private static final List<String> SESSIONS = List.of("morning", "main", "stretch");
  private static final String HERE = "redirect:/me/calendar";

  private final Timetables timetables;
  private final Clock clock;

  CalendarController(Timetables timetables, Clock clock) {
    this.timetables = timetables;
    this.clock = clock;
  }

  @GetMapping("/me/calendar")
  String calendar(@AuthenticationPrincipal PersonId person, Model model) {
    return page(mine(person), List.of(), model);
  }

  private String page(Timetable timetable, List<String> wrong, Model model) {
    model
        .addAttribute("sessions", SESSIONS)
        .addAttribute("times", timetable.times())
        .addAttribute("zone", timetable.zone().getId())
        .addAttribute("zones", Zones.all())
        .addAttribute("wrong", wrong)
        .addAttribute(
            "address",
            Optional.ofNullable(timetable.address()).map(CalendarController::whole).orElse(null));
    return "calendar";
  }

  private static String whole(String address) {
    return ServletUriComponentsBuilder.fromCurrentContextPath()
        .path("/calendar/" + address + ".ics")
        .toUriString();
  }

  @PostMapping("/me/calendar")
  String times(
      @RequestParam Map<String, String> sent,
      @AuthenticationPrincipal PersonId person,
      Model model) {
    SortedMap<String, LocalTime> times = new TreeMap<>();
    List<String> wrong = SESSIONS.stream().filter(session -> !taken(session, sent, times)).toList();
    Optional<ZoneId> zone = Zones.find(sent.getOrDefault("zone", ""));
    Timetable before = mine(person);
    Timetable next = new Timetable(before.address(), zone.orElse(before.zone()), times);
    if (!wrong.isEmpty() || zone.isEmpty()) {
      return page(next, zone.isEmpty() ? List.of("zone") : wrong, model);
    }
    timetables.keep(person.id(), next);
    return HERE;
  }

  /** A time that is left empty is none. */
  private static boolean taken(
      String session, Map<String, String> sent, SortedMap<String, LocalTime> times) {
    String text = sent.getOrDefault(session, "").strip();
    try {
      if (!text.isEmpty()) {
        times.put(session, LocalTime.parse(text));
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A new address; the one before leads nowhere from then on. */
  @PostMapping("/me/calendar/address")
  String renew(@AuthenticationPrincipal PersonId person) {
    timetables.keep(person.id(), mine(person).at(Tokens.next()));
    return HERE;
  }

  @PostMapping("/me/calendar/revoke")
  String revoke(@AuthenticationPrincipal PersonId person) {
    timetables.keep(person.id(), mine(person).at(null));
    return HERE;
  }

  private Timetable mine(PersonId person) {
    return timetables
        .find(person.id())
        .orElseGet(() -> new Timetable(null, clock.getZone(), new TreeMap<>()));
  }
}
