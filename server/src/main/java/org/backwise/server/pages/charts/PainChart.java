package org.backwise.server.pages.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.backwise.sessions.pain.Flare;
import org.backwise.sessions.pain.PainDay;
import org.backwise.sessions.pain.PainPoint;

/**
 * Pain over time: a dot for each day, the smoothed line with its range, and lanes below for
 * flare-ups and other care.
 */
public final class PainChart {
  private static final int WORST = 10;
  private static final double TENTHS = 10;
  private static final int LANE = 46;
  private static final int DAYS_LINE = 40;

  private final Canvas canvas;
  private final List<PainDay> days;
  private final List<List<PainPoint>> runs;
  private final List<Lane> lanes = new ArrayList<>();

  /** From one day to another; only what lies between is shown. */
  public PainChart(LocalDate from, LocalDate to, List<PainDay> days, List<PainPoint> line) {
    this.canvas = new Canvas(from, to, 0, WORST);
    this.days = days.stream().filter(day -> !day.date().isBefore(from)).toList();
    this.runs = runs(line);
  }

  /** A day's pain. */
  public record Dot(int x, int y) {}

  /** A span of days. */
  public record Bar(int x, int width) {}

  /** A row below the chart. */
  public record Lane(String label, int y, List<Bar> bars) {}

  /** Points of days that follow on each other; a gap ends a run. */
  private static List<List<PainPoint>> runs(List<PainPoint> line) {
    List<List<PainPoint>> runs = new ArrayList<>();
    for (PainPoint point : line) {
      if (runs.isEmpty() || !last(last(runs)).date().plusDays(1).equals(point.date())) {
        runs.add(new ArrayList<>());
      }
      last(runs).add(point);
    }
    return runs;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  /** Adds a lane with a mark on each of these days. */
  public void addDays(String label, List<LocalDate> marked) {
    addLane(label, marked.stream().map(date -> new Flare(date, date)).toList());
  }

  /** Adds a lane with a bar for each of these spans. */
  public void addLane(String label, List<Flare> spans) {
    List<Bar> bars =
        spans.stream().filter(span -> !span.to().isBefore(canvas.from())).map(this::bar).toList();
    if (!bars.isEmpty()) {
      lanes.add(new Lane(label, Canvas.BOTTOM + DAYS_LINE + lanes.size() * LANE, bars));
    }
  }

  private Bar bar(Flare span) {
    LocalDate from = span.from().isBefore(canvas.from()) ? canvas.from() : span.from();
    int x = canvas.x(from) - canvas.dayWidth() / 2;
    int end = canvas.x(span.to()) - canvas.dayWidth() / 2 + canvas.dayWidth();
    return new Bar(x, end - x);
  }

  public int height() {
    return Canvas.BOTTOM + DAYS_LINE + lanes.size() * LANE;
  }

  public List<Mark> scale() {
    return Gridlines.of(0, WORST).lines().stream()
        .map(n -> new Mark(canvas.y(n), n.toString()))
        .toList();
  }

  public List<LocalDate> ticks() {
    return canvas.days();
  }

  public int x(LocalDate date) {
    return canvas.x(date);
  }

  public List<Dot> dots() {
    return days.stream()
        .map(day -> new Dot(canvas.x(day.date()), canvas.y(day.meanTenths() / TENTHS)))
        .toList();
  }

  public List<Lane> lanes() {
    return lanes;
  }

  /** The smoothed line, in pieces. */
  public List<String> lines() {
    return runs.stream().map(run -> points(run, p -> p.meanTenths() / TENTHS)).toList();
  }

  /** The range around each piece. */
  public List<String> ranges() {
    return runs.stream().map(this::range).toList();
  }

  private String range(List<PainPoint> run) {
    List<PainPoint> back = new ArrayList<>(run);
    Collections.reverse(back);
    return points(run, PainPoint::most) + " " + points(back, PainPoint::least);
  }

  private String points(List<PainPoint> run, ToDoubleFunction<PainPoint> value) {
    return run.stream()
        .map(p -> canvas.x(p.date()) + "," + canvas.y(value.applyAsDouble(p)))
        .collect(Collectors.joining(" "));
  }
}
