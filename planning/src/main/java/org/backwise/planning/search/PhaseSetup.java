package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.knowledge.tables.DraftingTable;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.need.Bands;
import org.backwise.planning.need.Needs;
import org.backwise.planning.need.Stimulus;

/** Turns a phase with its clauses into a problem to search: candidates, frames, caps. */
public final class PhaseSetup {

  private static final int SECONDS = 60;

  private final PhaseTask task;
  private final List<Clause> clauses;
  private final Relaxed relaxed;
  private final Stimulus stimulus;
  private final Bands bands;
  private final Candidates candidates;
  private final Map<RoutineKind, Frames> frames = new EnumMap<>(RoutineKind.class);

  /** Setup of a phase in which {@code clauses} are left after what is relaxed. */
  PhaseSetup(PhaseTask task, List<Clause> clauses, Relaxed relaxed) {
    this.task = task;
    this.clauses = clauses;
    this.relaxed = relaxed;
    this.stimulus = new Stimulus(task.knowledge());
    this.bands = new Bands(task.knowledge(), task.person().weights().sourceRegions());
    CandidateMaker maker = new CandidateMaker(task, clauses, bands);
    this.candidates = new Candidates(task, maker, relaxed.has("stretch-30"));
  }

  /** The phase that is set up. */
  public PhaseTask task() {
    return task;
  }

  /** What may be taken in a kind of routine. */
  public List<Candidate> candidatesFor(RoutineKind kind) {
    return candidates.body(kind);
  }

  /** The frames that a kind of routine can have. */
  public Frames frames(RoutineKind kind) {
    return frames.computeIfAbsent(kind, this::framesOf);
  }

  private Frames framesOf(RoutineKind kind) {
    List<String> ordered =
        kind == RoutineKind.MAIN_A
            ? task.person().ordered().stream().filter(this::onlyFrames).toList()
            : List.of();
    Set<String> needed = kind == RoutineKind.RELIEF ? Set.of() : alone();
    DraftingTable drafting = task.knowledge().tables().drafting();
    Set<String> kept = task.present().frame(kind, task.budget(kind));
    return new Frames(drafting, bands, candidates.frame(kind), ordered, needed, kept);
  }

  /** Families that alone can serve one of the clauses. */
  private Set<String> alone() {
    Set<String> alone = new TreeSet<>();
    for (Clause clause : clauses) {
      Set<String> families = new TreeSet<>();
      clause.serving().stream()
          .forEach(i -> families.add(task.catalogue().all().get(i).exercise().family().name()));
      alone.addAll(families.size() == 1 ? families : Set.of());
    }
    return alone;
  }

  private boolean onlyFrames(String exercise) {
    return task.knowledge().exercises().get(exercise).roles().stream()
        .allMatch(r -> r == RoutineRole.WARM_UP || r == RoutineRole.COOL_DOWN);
  }

  /** The problem; empty when a routine cannot even open and close. */
  public Optional<PhaseProblem> problem() {
    List<Slot> slots = new ArrayList<>();
    for (RoutineKind kind : task.plan().routines()) {
      slot(kind).ifPresent(slots::add);
    }
    return slots.size() == task.plan().routines().size()
        ? Optional.of(problem(slots))
        : Optional.empty();
  }

  private Optional<Slot> slot(RoutineKind kind) {
    int budget = task.budget(kind);
    int warmUp = task.timing().leastWarmUp(kind, budget);
    int coolDown = task.timing().leastCoolDown(kind, budget);
    return frames(kind)
        .choose(warmUp, coolDown)
        .filter(frame -> frame.seconds() <= budget)
        .map(frame -> slot(kind, budget, frame));
  }

  private Slot slot(RoutineKind kind, int budget, Frame frame) {
    int fillTo = task.bounds().fewItems().usual(budget / SECONDS);
    int sessions = task.plan().sessions(kind);
    return new Slot(
        kind,
        sessions,
        budget,
        fillTo,
        frame,
        candidates.body(kind),
        candidates.fullStretches(kind));
  }

  private PhaseProblem problem(List<Slot> slots) {
    BoundsTable.FewItems few = task.bounds().fewItems();
    int extra = relaxed.has("distinct-more") ? few.distinctExtra() : 0;
    Needs needs = Needs.of(task.person(), task.knowledge(), task.leg(), stimulus);
    return new PhaseProblem(
        task.knowledge(),
        stimulus,
        task.plan(),
        slots,
        needs,
        clauses,
        volumeCap(),
        Opposites.of(task.knowledge(), stimulus, needs),
        task.leg().row().distinct() + extra,
        few.ceiling(),
        task.eligible().supineSecondsMost(),
        task.before().tired());
  }

  private long[] volumeCap() {
    BoundsTable bounds = task.bounds();
    long[] cap = new long[stimulus.cells()];
    for (int cell = 0; cell < cap.length; cell++) {
      long grown = task.before().volume(cell) * bounds.growthFactorMilli() / 1000;
      cap[cell] = Math.max(grown, bounds.startVolumeMilli());
    }
    return cap;
  }
}
