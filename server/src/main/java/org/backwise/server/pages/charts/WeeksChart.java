package org.backwise.server.pages.charts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.sessions.plan.PlanDayKind;
import org.backwise.sessions.plan.PlanWeek;

/** A calendar of weeks, a box a day; each kind of day has a sign of its own. */
public record WeeksChart(List<PlanWeek> weeks) {
  private static final int LEFT = 100;
  private static final int WIDTH = 76;
  private static final int TOP = 36;
  private static final int HEIGHT = 48;

  public WeeksChart {
    weeks = List.copyOf(weeks);
  }

  /** A box. */
  public record Box(int x, int y, PlanDayKind kind) {}

  /** A row's name, a column's name. */
  public record Head(int at, LocalDate date) {}

  public int height() {
    return TOP + weeks.size() * HEIGHT;
  }

  public List<Head> columns() {
    LocalDate monday = weeks.get(0).from();
    return IntStream.range(0, DayOfWeek.values().length)
        .mapToObj(day -> new Head(LEFT + day * WIDTH, monday.plusDays(day)))
        .toList();
  }

  public List<Head> rows() {
    return IntStream.range(0, weeks.size())
        .mapToObj(week -> new Head(TOP + week * HEIGHT, weeks.get(week).from()))
        .toList();
  }

  /** All boxes but those before the first programme. */
  public List<Box> boxes() {
    return IntStream.range(0, weeks.size()).boxed().flatMap(week -> row(week).stream()).toList();
  }

  private List<Box> row(int week) {
    return IntStream.range(0, weeks.get(week).days().size())
        .mapToObj(
            day ->
                new Box(
                    LEFT + day * WIDTH,
                    TOP + week * HEIGHT,
                    weeks.get(week).days().get(day).kind()))
        .filter(box -> box.kind() != PlanDayKind.BEFORE)
        .toList();
  }

  /** The kinds that are shown, for the key. */
  public List<PlanDayKind> kinds() {
    return boxes().stream().map(Box::kind).distinct().sorted().toList();
  }
}
