package org.backwise.knowledge.checks;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.CalendarTable.Sessions;
import org.backwise.knowledge.tables.ObjectiveTable.Point;
import org.backwise.knowledge.tables.RelaxationsTable.Step;
import org.backwise.model.programme.Cause;
import org.backwise.reading.Problems;

/** The small tables: a row for every number of sessions, a concave phi, steps that fit. */
final class TablesCheck implements Check {

  private static final String CALENDAR = "planning/calendar.yaml";
  private static final String OBJECTIVE = "planning/objective.yaml";
  private static final String RELAXATIONS = "planning/relaxations.yaml";
  private static final int MOST_SESSIONS = 3;

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    if (knowledge.trees().has(CALENDAR)) {
      for (int perDay = 1; perDay <= MOST_SESSIONS; perDay++) {
        sessions(knowledge, problems, perDay, false);
        sessions(knowledge, problems, perDay, true);
      }
    }
    if (knowledge.trees().has(OBJECTIVE)) {
      phi(knowledge, problems);
    }
    steps(knowledge, problems);
  }

  private static void sessions(
      Knowledge knowledge, Problems problems, int perDay, boolean morning) {
    List<Sessions> table = knowledge.tables().calendar().sessions();
    long rows = table.stream().filter(s -> s.perDay() == perDay && s.morning() == morning).count();
    if (rows != 1) {
      String told =
          "has %d rows for perDay %d and morning %s, not one".formatted(rows, perDay, morning);
      Finding.at(knowledge.trees(), problems, CALENDAR, told, "sessions");
    }
  }

  private static void phi(Knowledge knowledge, Problems problems) {
    List<Point> points = knowledge.tables().objective().phi();
    for (int i = 0; i < points.size(); i++) {
      String told = phi(points, i);
      if (!told.isEmpty()) {
        Finding.at(knowledge.trees(), problems, OBJECTIVE, told, "phi", i);
      }
    }
  }

  private static String phi(List<Point> points, int i) {
    if (i == 0) {
      return points.get(0).ratio() == 0 ? "" : "does not begin at ratio 0";
    } else if (run(points, i) <= 0 || rise(points, i) < 0) {
      return "does not rise from the point before";
    }
    boolean steeper =
        i > 1 && rise(points, i) * run(points, i - 1) > rise(points, i - 1) * run(points, i);
    return steeper ? "rises more steeply than before, but phi is concave" : "";
  }

  private static long run(List<Point> points, int i) {
    return (long) points.get(i).ratio() - points.get(i - 1).ratio();
  }

  private static long rise(List<Point> points, int i) {
    return (long) points.get(i).value() - points.get(i - 1).value();
  }

  private static void steps(Knowledge knowledge, Problems problems) {
    List<Step> steps = knowledge.tables().relaxations().steps();
    List<String> ids = steps.stream().map(Step::id).toList();
    for (int i = 0; i < steps.size(); i++) {
      if (ids.indexOf(ids.get(i)) < i) {
        String told = ids.get(i) + " stands twice; keep one";
        Finding.at(knowledge.trees(), problems, RELAXATIONS, told, "steps", i);
      }
      if (steps.get(i).causes().contains(Cause.TIME) != steps.get(i).minutesBelow() > 0) {
        String told = "is above 0 just where time is a cause";
        Finding.at(knowledge.trees(), problems, RELAXATIONS, told, "steps", i, "minutesBelow");
      }
    }
  }
}
