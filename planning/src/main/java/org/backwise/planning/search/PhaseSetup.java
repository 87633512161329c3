package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.model.programme.RoutineKind;

/** Turns a phase with its clauses into a problem to search: candidates, frames, caps. */
public final class PhaseSetup {

  private static final int SECONDS = 60;

  private final PhaseTask task;
  private final Stock stock;
  private final List<Clause> clauses;
  private final Relaxed relaxed;
  private final Candidates candidates;
  private final Set<String> alone;

  /** Setup of a phase in which {@code clauses} are left after what is relaxed. */
  PhaseSetup(Stock stock, List<Clause> clauses, Relaxed relaxed) {
    this.task = stock.task();
    this.stock = stock;
    this.clauses = clauses;
    this.relaxed = relaxed;
    this.candidates = stock.candidates(relaxed);
    this.alone = alone();
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
    return stock.frames(kind, kind == RoutineKind.RELIEF ? Set.of() : alone);
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
    return new PhaseProblem(
        task.knowledge(),
        stock.stimulus(),
        task.plan(),
        slots,
        stock.needs(),
        clauses,
        stock.volumeCap(),
        stock.pairs(),
        task.leg().row().distinct() + extra,
        few.ceiling(),
        task.eligible().supineSecondsMost(),
        task.before().tired());
  }
}
