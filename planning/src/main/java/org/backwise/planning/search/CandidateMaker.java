package org.backwise.planning.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backwise.model.exercise.Exercise;
import org.backwise.planning.eligibility.Prescription;
import org.backwise.planning.need.Bands;

/** Works out all that the search asks of a prescription, once for all routines. */
final class CandidateMaker {

  private final PhaseTask task;
  private final List<Clause> clauses;
  private final Bands bands;
  private final Liking liking;
  private final Map<Long, Candidate> made = new HashMap<>();

  CandidateMaker(PhaseTask task, List<Clause> clauses, Bands bands) {
    this.task = task;
    this.clauses = clauses;
    this.bands = bands;
    this.liking = new Liking(task);
  }

  /** A candidate that begins with one dose and reaches another. */
  Candidate of(Prescription start, Prescription top) {
    return made.computeIfAbsent(
        (long) start.index() << Integer.SIZE | top.index(), key -> make(start, top));
  }

  private Candidate make(Prescription start, Prescription top) {
    Exercise exercise = top.exercise();
    Map<String, Integer> rungs = task.before().rungs();
    return new Candidate(
        top,
        task.catalogue().exerciseNumber(top),
        start.doseIndex(),
        longest(start, top),
        task.catalogue().effects().stimulus(top),
        task.catalogue().effects().strength(start),
        task.catalogue().effects().hardGroups(top),
        bands.worked(exercise),
        liking.of(top),
        !rungs.isEmpty() && !rungs.containsKey(exercise.id()),
        served(top));
  }

  private int longest(Prescription start, Prescription top) {
    int longest = top.seconds();
    for (Prescription p : task.catalogue().of(top.exercise())) {
      boolean between = p.doseIndex() >= start.doseIndex() && p.doseIndex() <= top.doseIndex();
      if (between && p.role() == top.role() && p.side() == top.side()) {
        longest = Math.max(longest, p.seconds());
      }
    }
    return longest;
  }

  private long served(Prescription top) {
    long bits = 0;
    for (int c = 0; c < clauses.size(); c++) {
      bits |= clauses.get(c).serving().get(top.index()) ? 1L << c : 0;
    }
    return bits;
  }
}
