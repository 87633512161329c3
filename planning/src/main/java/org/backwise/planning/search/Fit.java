package org.backwise.planning.search;

import java.util.List;

/** Whether one more item keeps the rules that no draft breaks: H2, H3, H4, H6, H8, H9a, H11. */
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
    return (added.bands() & ~slot.frame().bands()) == 0
        && !selection.otherDose(added)
        && inTime(slot, selection.body(s), added)
        && few(selection, s, added)
        && alone(slot, selection.body(s), added)
        && rested(selection, s, added)
        && supine(selection.body(s), added)
        && grows(selection, slot, added);
  }

  private static boolean inTime(Slot slot, List<Candidate> body, Candidate added) {
    int seconds = slot.frame().seconds() + added.seconds();
    for (int i = 0; i < body.size(); i++) {
      seconds += body.get(i).seconds();
    }
    return seconds <= slot.budgetSeconds();
  }

  private static boolean alone(Slot slot, List<Candidate> body, Candidate added) {
    return !anyRelated(body, added)
        && !anyRelated(slot.frame().warmUp(), added)
        && !anyRelated(slot.frame().coolDown(), added);
  }

  /** The family's name stands for the exercise too: every exercise is in one family. */
  private static boolean anyRelated(List<Candidate> items, Candidate added) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).family().equals(added.family())) {
        return true;
      }
    }
    return false;
  }

  private boolean few(Selection selection, int s, Candidate added) {
    List<Candidate> body = selection.body(s);
    int counted = 0;
    for (int i = 0; i < body.size(); i++) {
      counted += body.get(i).counted() ? 1 : 0;
    }
    if (!added.counted()) {
      return counted == body.size();
    }
    boolean room = selection.counts(added) || selection.distinct() < problem.distinctMost();
    return room && counted < problem.itemsMost();
  }

  private boolean rested(Selection selection, int s, Candidate added) {
    if (added.hardGroups() == 0) {
      return true;
    }
    boolean first = problem.plan().onFirstDay(problem.slots().get(s).kind());
    if (first && (problem.tired() & added.hardGroups()) != 0) {
      return false;
    }
    for (int i = 0; i < selection.slots(); i++) {
      List<Candidate> body = selection.body(i);
      for (int j = 0; neighbours[s][i] && j < body.size(); j++) {
        if ((body.get(j).hardGroups() & added.hardGroups()) != 0) {
          return false;
        }
      }
    }
    return !neighbours[s][s];
  }

  private boolean supine(List<Candidate> body, Candidate added) {
    int seconds = added.supineSeconds();
    if (seconds == 0) {
      return true;
    }
    for (Candidate c : body) {
      seconds += c.supineSeconds();
    }
    return seconds <= problem.supineSecondsMost();
  }

  private boolean grows(Selection selection, Slot slot, Candidate added) {
    long[] cap = problem.volumeCap();
    long[] pairs = added.startVolume();
    for (int i = 0; i < pairs.length; i += 2) {
      int cell = (int) pairs[i];
      long volume = slot.perWeek() * sum(pairs, cell);
      if (volume > 0 && volume + selection.volume(cell) > cap[cell]) {
        return false;
      }
    }
    return true;
  }

  /** An exercise may work one group in two ways. */
  private static long sum(long[] pairs, int cell) {
    long sum = 0;
    for (int i = 0; i < pairs.length; i += 2) {
      sum += pairs[i] == cell ? pairs[i + 1] : 0;
    }
    return sum;
  }
}
