package org.backwise.sessions.reaction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Rung;
import org.backwise.sessions.Fixtures;

/** A programme of four weeks in which bridge and clam climb a dose a week, as far as they can. */
final class Ladders {

  static final LocalDate START = Fixtures.START;
  static final Doses DOSES = Fixtures.SESSIONS.reactions().doses();
  private static final int WEEKS = 4;

  private Ladders() {}

  static Programme programme() {
    Routine main =
        new Routine(RoutineKind.MAIN_A, 1200, 0, List.of(), List.of())
            .withItems(List.of(item("bridge"), item("clam")), List.of());
    Phase phase = new Phase("build", "", 1, WEEKS, List.of(), List.of(main));
    return Fixtures.programme().withPhases(List.of(phase));
  }

  private static Item item(String id) {
    Exercise exercise = Fixtures.KNOWLEDGE.exercises().get(id);
    Side side = exercise.oneSided() ? Side.BOTH : Side.CENTRE;
    List<Rung> ladder =
        IntStream.rangeClosed(1, WEEKS).mapToObj(week -> rung(id, week, side)).toList();
    Rung last = ladder.get(WEEKS - 1);
    return new Item(
        id,
        RoutineRole.WORK,
        exercise.kind(),
        exercise.position(),
        side,
        exercise.alternation(),
        last.dose(),
        ladder,
        last.seconds(),
        List.of(),
        List.of());
  }

  private static Rung rung(String id, int week, Side side) {
    List<Dose> doses = DOSES.of(id);
    Dose dose = doses.get(Math.min(week, doses.size()) - 1);
    return new Rung(week, dose, DOSES.seconds(id, dose, side));
  }

  /** The dose that {@code programme} has for {@code exercise} in {@code week}, from 0. */
  static int rung(Programme programme, String exercise, int week) {
    return programme.phases().get(0).routines().get(0).items().stream()
        .filter(item -> item.exercise().equals(exercise))
        .flatMap(item -> item.ladder().stream())
        .filter(rung -> rung.week() == week)
        .mapToInt(rung -> DOSES.indexOf(exercise, rung.dose()))
        .findFirst()
        .orElseThrow();
  }
}
