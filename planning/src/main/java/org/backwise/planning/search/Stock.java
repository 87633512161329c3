package org.backwise.planning.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.need.Bands;
import org.backwise.planning.need.Needs;
import org.backwise.planning.need.Stimulus;

/** What a phase has to choose from and needs, whatever its clauses: found once for all trials. */
final class Stock {

  private final PhaseTask task;
  private final Stimulus stimulus;
  private final Bands bands;
  private final Needs needs;
  private final int[][] pairs;
  private final long[] volumeCap;
  private final Candidates usual;
  private final Candidates halfMinutes;
  private final Map<List<Object>, Frames> frames = new LinkedHashMap<>();

  Stock(PhaseTask task) {
    this.task = task;
    this.stimulus = new Stimulus(task.knowledge());
    this.bands = new Bands(task.knowledge(), task.person().weights().sourceRegions());
    this.needs = Needs.of(task.person(), task.knowledge(), task.leg(), stimulus);
    this.pairs = Opposites.of(task.knowledge(), stimulus, needs);
    this.volumeCap = volumeCap(task, stimulus.cells());
    CandidateMaker maker = new CandidateMaker(task, bands);
    this.usual = new Candidates(task, maker, false);
    this.halfMinutes = new Candidates(task, maker, true);
  }

  PhaseTask task() {
    return task;
  }

  Stimulus stimulus() {
    return stimulus;
  }

  Needs needs() {
    return needs;
  }

  /** Cells of the strength of opposing groups. */
  int[][] pairs() {
    return pairs;
  }

  /** By cell: the most strength volume of the first week (H11). */
  long[] volumeCap() {
    return volumeCap;
  }

  Candidates candidates(Relaxed relaxed) {
    return relaxed.has("stretch-30") ? halfMinutes : usual;
  }

  /** The frames that a kind of routine can have where these families are left to its body. */
  Frames frames(RoutineKind kind, Set<String> needed) {
    return frames.computeIfAbsent(List.of(kind, needed), key -> framesOf(kind, needed));
  }

  private Frames framesOf(RoutineKind kind, Set<String> needed) {
    List<String> ordered =
        kind == RoutineKind.MAIN_A
            ? task.person().ordered().stream().filter(this::onlyFrames).toList()
            : List.of();
    return new Frames(
        task.knowledge().tables().drafting(),
        bands,
        usual.frame(kind),
        ordered,
        needed,
        task.present().frame(kind, task.budget(kind)));
  }

  private boolean onlyFrames(String exercise) {
    return task.knowledge().exercises().get(exercise).roles().stream()
        .allMatch(r -> r == RoutineRole.WARM_UP || r == RoutineRole.COOL_DOWN);
  }

  private static long[] volumeCap(PhaseTask task, int cells) {
    BoundsTable bounds = task.bounds();
    long[] cap = new long[cells];
    for (int cell = 0; cell < cells; cell++) {
      long grown = task.before().volume(cell) * bounds.growthFactorMilli() / 1000;
      cap[cell] = Math.max(grown, bounds.startVolumeMilli());
    }
    return cap;
  }
}
