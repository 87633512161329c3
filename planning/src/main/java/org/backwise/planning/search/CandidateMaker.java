package org.backwise.planning.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.model.Effort;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.Position;
import org.backwise.model.rule.RuleEffect;
import org.backwise.planning.eligibility.Prescription;
import org.backwise.planning.need.Bands;
import org.backwise.planning.need.Stimulus;

/** Works out all that the search asks of a prescription. */
final class CandidateMaker {

  private final PhaseTask task;
  private final List<Clause> clauses;
  private final Stimulus stimulus;
  private final Bands bands;
  private final Map<String, Integer> exerciseNumbers = new LinkedHashMap<>();

  CandidateMaker(PhaseTask task, List<Clause> clauses, Stimulus stimulus, Bands bands) {
    this.task = task;
    this.clauses = clauses;
    this.stimulus = stimulus;
    this.bands = bands;
    task.knowledge()
        .exercises()
        .ids()
        .forEach(id -> exerciseNumbers.put(id, exerciseNumbers.size()));
  }

  /** A candidate that begins with one dose and reaches another. */
  Candidate of(Prescription start, Prescription top) {
    Exercise exercise = top.exercise();
    Map<String, Integer> rungs = task.before().rungs();
    int seconds = between(start, top).mapToInt(Prescription::seconds).max().orElse(top.seconds());
    return new Candidate(
        top,
        exerciseNumbers.get(exercise.id()),
        start.doseIndex(),
        seconds,
        lies(start, top) ? seconds : 0,
        worth(top),
        stimulus.strengthOf(exercise, start.dose()),
        hardGroups(exercise),
        bands.worked(exercise),
        value(exercise, top),
        !rungs.isEmpty() && !rungs.containsKey(exercise.id()),
        served(top));
  }

  /** One side alone is worth half. */
  private long[] worth(Prescription top) {
    long[] pairs = stimulus.of(top.exercise(), top.dose());
    for (int i = 1; i < pairs.length && top.ofOneSide(); i += 2) {
      pairs[i] /= 2;
    }
    return pairs;
  }

  private boolean lies(Prescription start, Prescription top) {
    Exercise exercise = top.exercise();
    boolean supine =
        exercise.position() == Position.SUPINE || exercise.demands().contains(Demand.SUPINE);
    return supine && between(start, top).anyMatch(task.eligible()::countsLying);
  }

  private Stream<Prescription> between(Prescription start, Prescription top) {
    return task.catalogue().of(top.exercise()).stream()
        .filter(p -> p.role() == top.role() && p.side() == top.side())
        .filter(p -> p.doseIndex() >= start.doseIndex() && p.doseIndex() <= top.doseIndex());
  }

  private long served(Prescription top) {
    long bits = 0;
    for (int c = 0; c < clauses.size(); c++) {
      bits |= clauses.get(c).serving().get(top.index()) ? 1L << c : 0;
    }
    return bits;
  }

  private long hardGroups(Exercise exercise) {
    long bits = 0;
    if (exercise.effort() == Effort.GENTLE) {
      return bits;
    }
    for (MuscleWork work : exercise.muscles()) {
      boolean enough = work.shareMilli() >= task.bounds().recoveryShareFromMilli();
      if (work.role().loads() && enough) {
        bits |= 1L << stimulus.groups().indexOf(work.group());
      }
    }
    return bits;
  }

  /** What the person likes, what rules prefer, what has helped. */
  private long value(Exercise exercise, Prescription top) {
    var table = task.knowledge().tables().objective();
    var wishes = task.person().intake().preferences();
    boolean ofLikedKind =
        exercise.kinds().stream().anyMatch(k -> wishes.likeKinds().contains(k.code()));
    long value = task.person().state().help().getOrDefault(exercise.id(), 0);
    value += wishes.like().contains(exercise.id()) ? table.like() : 0;
    value += ofLikedKind ? table.likeKind() : 0;
    for (var rule : task.eligible().preferences()) {
      if (rule.effect() instanceof RuleEffect.Prefer prefer
          && task.catalogue().matching(rule.match()).get(top.index())) {
        value += (long) prefer.weightMilli() * table.preferMilli() / 1000;
      }
    }
    return value;
  }
}
