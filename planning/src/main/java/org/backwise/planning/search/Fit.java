package org.backwise.planning.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backwise.model.exercise.Position;

/** Whether one more item keeps the rules that are never broken in a draft: H2, H3, H4, H6, H8, H9a, H11. */
final class Fit {

  private final PhaseProblem problem;
  private final boolean[][] neighbours;

  Fit(PhaseProblem problem) {
    this.problem = problem;
    int slots = problem.slots().size();
    this.neighbours = new boolean[slots][slots];
    for (int a = 0; a < slots; a++) {
      for (int b = 0; b < slots; b++) {
        neighbours[a][b] =
            problem.plan().neighbours(problem.slots().get(a).kind(), problem.slots().get(b).kind());
      }
    }
  }

  /** Whether {@code added} fits into slot {@code s} of {@code selection}. */
  boolean fits(Selection selection, int s, Candidate added) {
    Slot slot = problem.slots().get(s);
    List<Candidate> body = selection.body(s);
    return inTime(slot, body, added)
        && (added.bands() & ~slot.frame().bands()) == 0
        && alone(slot, body, added)
        && few(selection, s, added)
        && sameDoseElsewhere(selection, added)
        && rested(selection, s, added)
        && supine(body, added)
        && grows(selection, s, added);
  }

  private static boolean inTime(Slot slot, List<Candidate> body, Candidate added) {
    int seconds = slot.frame().seconds() + added.seconds();
    for (Candidate c : body) {
      seconds += c.seconds();
    }
    return seconds <= slot.budgetSeconds();
  }

  private static boolean alone(Slot slot, List<Candidate> body, Candidate added) {
    return body.stream().noneMatch(c -> related(c, added))
        && slot.frame().warmUp().stream().noneMatch(c -> related(c, added))
        && slot.frame().coolDown().stream().noneMatch(c -> related(c, added));
  }

  private static boolean related(Candidate a, Candidate b) {
    return a.exercise().id().equals(b.exercise().id())
        || a.exercise().family().name().equals(b.exercise().family().name());
  }

  private boolean few(Selection selection, int s, Candidate added) {
    if (!added.counted()) {
      return selection.body(s).stream().noneMatch(c -> !c.counted());
    }
    Set<String> distinct = new HashSet<>();
    distinct.add(added.exercise().id());
    for (int i = 0; i < selection.slots(); i++) {
      for (Candidate c : selection.body(i)) {
        if (c.counted()) {
          distinct.add(c.exercise().id());
        }
      }
    }
    long here = selection.body(s).stream().filter(Candidate::counted).count();
    return here < problem.itemsMost() && distinct.size() <= problem.distinctMost();
  }

  private static boolean sameDoseElsewhere(Selection selection, Candidate added) {
    for (int i = 0; i < selection.slots(); i++) {
      for (Candidate c : selection.body(i)) {
        if (c.exercise().id().equals(added.exercise().id())
            && c.top().doseIndex() != added.top().doseIndex()) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean rested(Selection selection, int s, Candidate added) {
    if (added.hardGroups() == 0) {
      return true;
    }
    for (int i = 0; i < selection.slots(); i++) {
      if (neighbours[s][i]) {
        for (Candidate c : selection.body(i)) {
          if ((c.hardGroups() & added.hardGroups()) != 0) {
            return false;
          }
        }
      }
    }
    return !neighbours[s][s];
  }

  private boolean supine(List<Candidate> body, Candidate added) {
    if (added.exercise().position() != Position.SUPINE) {
      return true;
    }
    int seconds = added.seconds();
    for (Candidate c : body) {
      seconds += c.exercise().position() == Position.SUPINE ? c.seconds() : 0;
    }
    return seconds <= problem.supineSecondsMost();
  }

  private boolean grows(Selection selection, int s, Candidate added) {
    long[] cap = problem.volumeCap();
    long[] pairs = added.startVolume();
    for (int i = 0; i < pairs.length; i += 2) {
      int cell = (int) pairs[i];
      long volume = problem.slots().get(s).perWeek() * pairs[i + 1];
      if (volume > 0 && volume + volume(selection, cell) > cap[cell]) {
        return false;
      }
    }
    return true;
  }

  private long volume(Selection selection, int cell) {
    long volume = 0;
    for (int i = 0; i < selection.slots(); i++) {
      Slot slot = problem.slots().get(i);
      volume += slot.perWeek() * volume(selection.body(i), cell);
      volume += slot.perWeek() * volume(slot.frame().warmUp(), cell);
      volume += slot.perWeek() * volume(slot.frame().coolDown(), cell);
    }
    return volume;
  }

  private static long volume(List<Candidate> items, int cell) {
    long volume = 0;
    for (Candidate c : items) {
      long[] pairs = c.startVolume();
      for (int i = 0; i < pairs.length; i += 2) {
        volume += pairs[i] == cell ? pairs[i + 1] : 0;
      }
    }
    return volume;
  }
}
