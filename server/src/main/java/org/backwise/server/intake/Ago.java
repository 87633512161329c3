package org.backwise.server.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backwise.server.drafts.Draft;

/**
 * "About three weeks ago": a number, a unit, and the day on which it was said. People know that
 * better than a date.
 */
public final class Ago {
  /** The units that can be chosen. */
  public static final List<String> UNITS = List.of("days", "weeks", "months", "years");

  private static final String NUMBER = "[0-9]{1,3}";

  private Ago() {}

  /** The date that the fields below {@code name} mean, if they can be read. */
  static Optional<LocalDate> date(Draft draft, String name) {
    String number = draft.get(name + ".ago").strip();
    String unit = draft.get(name + ".unit");
    if (!number.matches(NUMBER) || !UNITS.contains(unit)) {
      return Optional.empty();
    }
    return said(draft, name).map(day -> day.minus(Integer.parseInt(number), chrono(unit)));
  }

  /** Notes {@code today} as the day on which it was said, unless the words are those of before. */
  public static Draft anchored(Draft before, Draft after, String name, LocalDate today) {
    boolean same =
        before.get(name + ".ago").equals(after.get(name + ".ago"))
            && before.get(name + ".unit").equals(after.get(name + ".unit"));
    String day = same && before.has(anchor(name)) ? before.get(anchor(name)) : today.toString();
    return after.has(name + ".ago") ? after.with(anchor(name), day) : after;
  }

  private static Optional<LocalDate> said(Draft draft, String name) {
    try {
      return Optional.of(LocalDate.parse(draft.get(anchor(name))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String anchor(String name) {
    return name + ".anchor";
  }

  private static ChronoUnit chrono(String unit) {
    return ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT));
  }
}
