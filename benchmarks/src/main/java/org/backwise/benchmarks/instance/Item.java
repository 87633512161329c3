package org.backwise.benchmarks.instance;

import java.util.List;

/**
 * Something that a slot may hold: an exercise in a dose.
 *
 * @param counted work or stretch; the others are daily items
 * @param fresh the phase before did without it
 * @param value per session
 * @param bands bits of the warm-up bands that it needs
 * @param hard groups that rest on the next day
 * @param stimulus cell and amount by turns, of one session in the last week
 * @param startVolume cell and amount by turns, of one session in the first week
 */
public record Item(
    int exercise,
    int dose,
    int family,
    int position,
    int seconds,
    int supineSeconds,
    boolean counted,
    boolean fresh,
    long value,
    int bands,
    List<Integer> hard,
    List<Integer> clauses,
    long[] stimulus,
    long[] startVolume) {

  /** The sum of a cell in {@code pairs}; a cell may stand twice. */
  public static long amount(long[] pairs, int cell) {
    long sum = 0;
    for (int i = 0; i < pairs.length; i += 2) {
      sum += pairs[i] == cell ? pairs[i + 1] : 0;
    }
    return sum;
  }
}
