package org.backwise.planning.search;

import java.util.List;

/** A selection in the making: what it is worth, what it misses, what still fits. */
final class Attempt {

  private final PhaseProblem problem;
  private final Scorer scorer;
  private final Fit fit;
  private final Selection selection;

  Attempt(PhaseProblem problem) {
    this.problem = problem;
    this.scorer = new Scorer(problem);
    this.fit = new Fit(problem);
    this.selection = new Selection(problem);
  }

  PhaseProblem problem() {
    return problem;
  }

  Selection selection() {
    return selection;
  }

  List<Candidate> candidates(int s) {
    return problem.slots().get(s).candidates();
  }

  /** Whether routine {@code s} holds as many work and stretch items as it is filled to. */
  boolean full(int s) {
    return counted(s) >= problem.slots().get(s).fillTo();
  }

  /** Whether routine {@code s} holds more of them. */
  boolean crowded(int s) {
    return counted(s) > problem.slots().get(s).fillTo();
  }

  /** Whether routine {@code s} is filled with {@code candidate}: one more where it is urgent. */
  boolean open(int s, Candidate candidate) {
    return !full(s) || !crowded(s) && selection.answersUrgent(candidate);
  }

  private int counted(int s) {
    int counted = 0;
    List<Candidate> body = selection.body(s);
    for (int i = 0; i < body.size(); i++) {
      counted += body.get(i).counted() ? 1 : 0;
    }
    return counted;
  }

  boolean fits(int s, Candidate candidate) {
    return fit.fits(selection, s, candidate);
  }

  Score score() {
    return scorer.score(selection);
  }

  /** The score with one more item. */
  Score with(int s, Candidate candidate) {
    selection.add(s, candidate);
    Score score = scorer.score(selection);
    selection.removeLast(s);
    return score;
  }

  int missing() {
    return scorer.missing(selection);
  }

  /** The days that clause number {@code c} misses. */
  int missing(int c) {
    return scorer.missing(c, selection);
  }
}
