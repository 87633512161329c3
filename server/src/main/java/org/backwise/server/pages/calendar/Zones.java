package org.backwise.server.pages.calendar;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The time zones that can be chosen: those that are named for a place. */
final class Zones {
  private static final String PLACE =
      "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";

  private Zones() {}

  /** Their ids, by name. */
  static List<String> all() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.matches(PLACE) || id.equals("UTC"))
        .sorted()
        .toList();
  }

  static Optional<ZoneId> find(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
