package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Prescription;

/** What may stand in a kind of routine, each exercise with the doses that come into question. */
final class Candidates {

  private static final Set<RoutineRole> FRAME =
      EnumSet.of(RoutineRole.WARM_UP, RoutineRole.COOL_DOWN);

  private final PhaseTask task;
  private final CandidateMaker maker;
  private final StretchDoses stretches;
  private final boolean halfMinutes;
  private final Map<RoutineKind, List<Candidate>> frames = new EnumMap<>(RoutineKind.class);
  private final Map<RoutineKind, List<Candidate>> bodies = new EnumMap<>(RoutineKind.class);
  private final Map<RoutineKind, List<Candidate>> full = new EnumMap<>(RoutineKind.class);

  /** Candidates of a phase; with {@code halfMinutes} a stretch may be held for half a minute. */
  Candidates(PhaseTask task, CandidateMaker maker, boolean halfMinutes) {
    this.task = task;
    this.maker = maker;
    this.stretches = new StretchDoses(task);
    this.halfMinutes = halfMinutes;
  }

  /** What may open or close it. */
  List<Candidate> frame(RoutineKind kind) {
    return frames.computeIfAbsent(kind, k -> of(k, true));
  }

  /** What may stand between. */
  List<Candidate> body(RoutineKind kind) {
    return bodies.computeIfAbsent(kind, k -> of(k, false));
  }

  /** Stretches in their full dose, for the time that is left. */
  List<Candidate> fullStretches(RoutineKind kind) {
    return full.computeIfAbsent(kind, this::lengthened);
  }

  private List<Candidate> lengthened(RoutineKind kind) {
    BitSet open = task.eligible().byRoutine().getOrDefault(kind, new BitSet());
    return task.catalogue().choices().stream()
        .filter(choice -> choice.role() == RoutineRole.STRETCH)
        .flatMap(choice -> stretches.full(open(choice, open)).stream())
        .map(p -> kept(kind, maker.of(p, p)))
        .toList();
  }

  /** What stands there now is worth keeping. */
  private Candidate kept(RoutineKind kind, Candidate candidate) {
    String exercise = candidate.exercise().id();
    return task.present().has(kind, exercise, candidate.top().role())
        ? candidate.dearer(task.knowledge().tables().objective().keep())
        : candidate;
  }

  private List<Candidate> of(RoutineKind kind, boolean frame) {
    BitSet open = task.eligible().byRoutine().getOrDefault(kind, new BitSet());
    List<Candidate> found = new ArrayList<>();
    for (Catalogue.Choice choice : task.catalogue().choices()) {
      if (FRAME.contains(choice.role()) == frame) {
        List<Prescription> own = open(choice, open);
        if (!own.isEmpty()) {
          add(found, own, choice.role());
        }
      }
    }
    found.replaceAll(candidate -> kept(kind, candidate));
    return found;
  }

  private static List<Prescription> open(Catalogue.Choice choice, BitSet open) {
    List<Prescription> own = new ArrayList<>();
    for (Prescription p : choice.doses()) {
      if (open.get(p.index())) {
        own.add(p);
      }
    }
    return own;
  }

  private void add(List<Candidate> found, List<Prescription> own, RoutineRole role) {
    switch (role) {
      case STRETCH ->
          stretches.shortest(own, halfMinutes).ifPresent(p -> found.add(maker.of(p, p)));
      case WARM_UP, COOL_DOWN -> own.forEach(p -> found.add(maker.of(p, p)));
      case WORK, DAILY -> climbing(found, own);
    }
  }

  /** From where the phase before ended: staying, half the way, and as far as the weeks reach. */
  private void climbing(List<Candidate> found, List<Prescription> own) {
    int last = task.before().rungs().getOrDefault(own.get(0).exercise().id(), -1);
    int start = 0;
    for (int i = 0; i < own.size(); i++) {
      start = own.get(i).doseIndex() <= last ? i : start;
    }
    int reach = Math.min(own.size() - 1, start + task.leg().weeks() - (last < 0 ? 1 : 0));
    int earlier = -1;
    for (int top : new int[] {start, (start + reach) / 2, reach}) {
      if (top != earlier) {
        found.add(maker.of(own.get(start), own.get(top)));
      }
      earlier = top;
    }
  }
}
