package org.backwise.server.pages.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.backwise.sessions.diary.Progress.PainDay;

/**
 * Pain over time as points of a picture 640 wide and 220 high; a table with the same figures stands
 * beside it.
 */
public record PainChart(String line, List<Dot> dots) {
  private static final int LEFT = 32;
  private static final int WIDTH = 596;
  private static final int TOP = 12;
  private static final int STEP = 18;

  /** One day's pain: where it stands, when, how much. */
  public record Dot(int x, int y, LocalDate date, int pain) {}

  /** The chart of these days; each shows the first pain of its day. */
  static PainChart of(List<PainDay> days) {
    List<Dot> dots = new ArrayList<>();
    if (days.isEmpty()) {
      return new PainChart("", dots);
    }
    LocalDate first = days.get(0).date();
    long span = Math.max(1, ChronoUnit.DAYS.between(first, days.get(days.size() - 1).date()));
    for (PainDay day : days) {
      int pain =
          Stream.of(day.morning(), day.before(), day.after())
              .filter(Objects::nonNull)
              .findFirst()
              .orElseThrow();
      int x = LEFT + (int) (WIDTH * ChronoUnit.DAYS.between(first, day.date()) / span);
      dots.add(new Dot(x, TOP + (10 - pain) * STEP, day.date(), pain));
    }
    String line = String.join(" ", dots.stream().map(d -> d.x() + "," + d.y()).toList());
    return new PainChart(line, List.copyOf(dots));
  }
}
