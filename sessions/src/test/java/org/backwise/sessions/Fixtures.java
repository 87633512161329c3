package org.backwise.sessions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Side;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Goal;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Rung;
import org.backwise.model.programme.Status;
import org.backwise.reading.Problems;

/** The content, and programmes of a few of its exercises. */
public final class Fixtures {

  public static final Knowledge KNOWLEDGE =
      Knowledge.fromFolder(Path.of("..", "content"), new Problems());
  public static final SessionKnowledge SESSIONS = SessionKnowledge.of(KNOWLEDGE);
  public static final LocalDate START = LocalDate.of(2026, 11, 23);

  private Fixtures() {}

  /** The item of an exercise's dose; sides as the catalogue has them. */
  public static Item item(Exercise exercise, Dose dose, Side side) {
    return new Item(
        exercise.id(),
        RoutineRole.WORK,
        exercise.kind(),
        exercise.position(),
        side,
        exercise.alternation(),
        dose,
        List.of(new Rung(1, dose, 0)),
        0,
        List.of(),
        List.of());
  }

  /** The item of an exercise's lowest dose on all its sides. */
  public static Item item(String id) {
    Exercise exercise = KNOWLEDGE.exercises().get(id);
    return item(
        exercise, exercise.doses().get(0).dose(), exercise.oneSided() ? Side.BOTH : Side.CENTRE);
  }

  /** Two weeks: bridge in the morning, clam in the main routine, and relief. */
  public static Programme programme() {
    Exercise bridge = KNOWLEDGE.exercises().get("bridge");
    List<Rung> rungs = List.of(rung(bridge, 1, 0), rung(bridge, 2, 1));
    Item climbing =
        new Item(
            "bridge",
            RoutineRole.DAILY,
            bridge.kind(),
            bridge.position(),
            Side.CENTRE,
            bridge.alternation(),
            rungs.get(1).dose(),
            rungs,
            0,
            List.of(),
            List.of());
    Phase phase =
        new Phase(
            "settle",
            "calm",
            1,
            2,
            List.of(),
            List.of(
                routine(RoutineKind.MORNING, climbing),
                routine(RoutineKind.MAIN_A, item("clam")),
                routine(RoutineKind.RELIEF, item("easy-breathing-lying"))));
    List<CalendarEntry> calendar =
        List.of(
            new CalendarEntry(START, "morning", 0, RoutineKind.MORNING),
            new CalendarEntry(START, "main", 0, RoutineKind.MAIN_A),
            new CalendarEntry(START.plusDays(7), "morning", 0, RoutineKind.MORNING));
    return programme(phase, calendar);
  }

  private static Programme programme(Phase phase, List<CalendarEntry> calendar) {
    return new Programme(
        Status.APPROVED,
        "0",
        "0",
        null,
        START,
        List.of(phase),
        START.plusDays(13),
        calendar,
        List.of(),
        List.of(new Goal("gluteals", "sit-to-stand-30s", null, 12, START.plusDays(13), "")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Rung rung(Exercise exercise, int week, int dose) {
    List<CatalogueDose> doses = exercise.doses();
    return new Rung(week, doses.get(Math.min(dose, doses.size() - 1)).dose(), 0);
  }

  private static Routine routine(RoutineKind kind, Item item) {
    return new Routine(kind, 600, 0, List.of(item), List.of());
  }
}
