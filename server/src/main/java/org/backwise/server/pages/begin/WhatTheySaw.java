package org.backwise.server.pages.begin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.server.drafts.Draft;

/**
 * Notes with a clearance how it was when the clinician agreed, and never more than they can have
 * seen: what grew worse since is no part of it.
 */
final class WhatTheySaw {
  private static final String BY = "clearance.by";
  private static final String ON = "clearance.on";
  private static final String NOTED = "clearance.saw.noted";
  private static final String WORST = "clearance.saw.worst";
  private static final String FALLS = "clearance.saw.falls";
  private static final String SPREADS = "clearance.saw.spreads";
  private static final String THEN = "clearance.then.";

  private WhatTheySaw() {}

  /**
   * A newly entered clearance was given for the figures as they stand. One that is older than the
   * note before it is that of before, put right: it was no worse then than either says.
   */
  static Draft entered(Draft before, Draft after, LocalDate today) {
    boolean same = same(before, after, BY) && same(before, after, ON);
    boolean given = after.has(BY) && !after.get(BY).equals("none");
    if (!given || same && before.has(WORST) && before.has(FALLS)) {
      return after;
    }
    Draft noted = withNow(same ? after : forgotten(before, after), today);
    return before(after.get(ON), today.toString()) && !before(before.get(NOTED), after.get(ON))
        ? least(noted, before)
        : noted;
  }

  /** What is corrected on the day of the note takes from it, and adds nothing. */
  static Draft corrected(Draft after, LocalDate today) {
    return after.get(NOTED).equals(today.toString()) ? least(withNow(after, today), after) : after;
  }

  private static boolean same(Draft before, Draft after, String field) {
    return before.get(field).equals(after.get(field));
  }

  /** What was said of another day does not hold for this one. */
  private static Draft forgotten(Draft before, Draft after) {
    return after.replace(
        name -> name.startsWith(THEN) && before.has(name) && same(before, after, name), Map.of());
  }

  /** Days as they are written come in the order of their letters. */
  private static boolean before(String day, String other) {
    return day.compareTo(other) < 0;
  }

  private static Draft withNow(Draft draft, LocalDate today) {
    return draft
        .with(NOTED, today.toString())
        .with(WORST, worst(draft))
        .with(FALLS, draft.get("falls12m"))
        .with(SPREADS, spreads(draft, today));
  }

  private static Draft least(Draft now, Draft then) {
    List<String> known = then.all(SPREADS);
    return now.with(WORST, less(now.get(WORST), then.get(WORST)))
        .with(FALLS, less(now.get(FALLS), then.get(FALLS)))
        .with(SPREADS, now.all(SPREADS).stream().filter(known::contains).toList());
  }

  private static String less(String one, String other) {
    return Stream.of(one, other)
        .map(String::strip)
        .filter(text -> text.matches("[0-9]{1,3}"))
        .min((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)))
        .orElse("");
  }

  /** Whoever agreed on an earlier day may not have known of all that spreads today. */
  private static List<String> spreads(Draft draft, LocalDate today) {
    if (!draft.get(ON).equals(today.toString())) {
      return List.of();
    }
    return draft.all("site").stream()
        .flatMap(site -> spreads(draft, "pain." + site))
        .distinct()
        .toList();
  }

  private static Stream<String> spreads(Draft draft, String site) {
    return draft.all(site + ".spreads").stream()
        .filter(to -> !to.equals("none"))
        .map(
            to -> {
              String side = draft.get(site + ".spread." + to + ".side");
              return side.isEmpty() ? to : to + "/" + side;
            });
  }

  private static String worst(Draft draft) {
    return draft.all("site").stream()
        .map(site -> draft.get("pain." + site + ".worst"))
        .filter(value -> value.matches("[0-9]{1,2}"))
        .map(Integer::valueOf)
        .max(Integer::compare)
        .map(String::valueOf)
        .orElse("");
  }
}
