package org.backwise.planning.search;

/**
 * A candidate in one routine, in numbers: what a week with it gives, and what it takes.
 *
 * @param slot the routine's place among the slots
 * @param clauses bits of the clauses that it serves
 * @param position bit of its position
 * @param value what it is worth in itself
 * @param novelty what it costs where it is not in the phase yet
 * @param needs what it gives to needs
 * @param volume what it gives to the first week's strength volume (H11)
 * @param pairs the opposing pairs that it touches
 * @param pairAmounts what it gives to the one and to the other of each of them
 * @param touches bits of the needs and pairs that it changes; several needs may share a bit
 * @param grows bits of the volumes that it changes; several may share a bit
 * @param print bits that tell it from other options
 */
record Option(
    Candidate candidate,
    int slot,
    int exercise,
    int family,
    int seconds,
    int supine,
    boolean counted,
    long hard,
    long clauses,
    int position,
    long value,
    long novelty,
    Amounts needs,
    Amounts volume,
    int[] pairs,
    int[] pairAmounts,
    long touches,
    long grows,
    long print) {

  int dose() {
    return candidate.top().doseIndex();
  }

  /** Whether the other is the same exercise in the same role, perhaps with another dose. */
  boolean sameItem(Option other) {
    return exercise() == other.exercise() && candidate.top().role() == other.candidate.top().role();
  }
}
