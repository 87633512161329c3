package org.backwise.server.pages.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backwise.knowledge.measure.Measure;
import org.backwise.knowledge.measure.MeasureKind;
import org.backwise.model.programme.Goal;
import org.backwise.sessions.measures.Results;
import org.jspecify.annotations.Nullable;

/**
 * Results of a measure over time: a line for each side or activity, told apart by its marks, and
 * the aim of a goal.
 */
public final class MeasureChart {

  /** Shapes around 0,0, so that no line is told by its colour alone. */
  private static final List<String> MARKS =
      List.of(
          "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
          "M-5-5h10v10h-10z",
          "M0-6l6 11h-12z",
          "M0-7l6 7-6 7-6-7z",
          "M-6-5h12l-6 11z");

  private final List<Series> series;
  private final Canvas canvas;
  private final Gridlines scale;
  private final @Nullable Integer aim;

  private MeasureChart(List<Series> series, Canvas canvas, Gridlines scale, @Nullable Integer aim) {
    this.series = series;
    this.canvas = canvas;
    this.scale = scale;
    this.aim = aim;
  }

  /** A result on its day. */
  record Point(LocalDate date, int value) {}

  private record Series(String name, List<Point> points) {}

  /** A mark in the picture. */
  public record Dot(int x, int y) {}

  /** A line, and the mark that tells it apart. */
  public record Line(String name, String mark, String points, List<Dot> dots) {}

  /**
   * The chart of {@code results}; null where there are no two days to join.
   *
   * @param began the day of their baselines
   * @param words what a side or activity is called
   */
  public static @Nullable MeasureChart of(
      Measure measure,
      List<Results> results,
      @Nullable Goal goal,
      LocalDate began,
      UnaryOperator<String> words) {
    List<Series> series =
        results.stream()
            .map(one -> new Series(words.apply(one.part()), points(one, began)))
            .filter(one -> !one.points().isEmpty())
            .toList();
    List<LocalDate> days =
        series.stream().flatMap(one -> one.points().stream()).map(Point::date).sorted().toList();
    if (days.isEmpty() || days.get(0).equals(days.get(days.size() - 1))) {
      return null;
    }
    @Nullable Integer aim = goal == null ? null : Integer.valueOf(goal.target());
    Gridlines scale = scale(measure, series, aim);
    Canvas canvas = new Canvas(days.get(0), days.get(days.size() - 1), scale.least(), scale.most());
    return new MeasureChart(series, canvas, scale, aim);
  }

  private static List<Point> points(Results results, LocalDate began) {
    List<Point> points = new ArrayList<>();
    if (results.baseline() != null) {
      points.add(new Point(began, results.baseline()));
    }
    results.taken().forEach(taken -> points.add(new Point(taken.date(), taken.value())));
    return points;
  }

  /** All that an answer can be; of a test what was reached and is aimed at. */
  private static Gridlines scale(Measure measure, List<Series> series, @Nullable Integer aim) {
    if (measure.kind() == MeasureKind.ANSWER) {
      return Gridlines.of(measure.least(), measure.most());
    }
    List<Integer> values = new ArrayList<>();
    series.forEach(one -> one.points().forEach(point -> values.add(point.value())));
    if (aim != null) {
      values.add(aim);
    }
    return Gridlines.around(
        Math.min(0, values.stream().min(Integer::compare).orElse(0)),
        values.stream().max(Integer::compare).orElse(1));
  }

  public List<Mark> scale() {
    return scale.lines().stream()
        .map(value -> new Mark(canvas.y(value), value.toString()))
        .toList();
  }

  public List<LocalDate> ticks() {
    return canvas.days();
  }

  public int x(LocalDate date) {
    return canvas.x(date);
  }

  /** Where the aim's line stands; null: there is none. */
  public @Nullable Integer aim() {
    return aim == null ? null : Integer.valueOf(canvas.y(aim));
  }

  public List<Line> lines() {
    return IntStream.range(0, series.size()).mapToObj(this::line).toList();
  }

  private Line line(int index) {
    List<Dot> dots =
        series.get(index).points().stream()
            .map(point -> new Dot(canvas.x(point.date()), canvas.y(point.value())))
            .toList();
    String points = dots.stream().map(d -> d.x() + "," + d.y()).collect(Collectors.joining(" "));
    String mark = MARKS.get(index % MARKS.size());
    return new Line(series.get(index).name(), mark, points, dots);
  }
}
