package org.backwise.planning.search;

/** Prints of 64 bits: what has the same print is the same, as far as chance can be trusted. */
final class Prints {

  private static final int BITS = 16;

  private Prints() {}

  /** The print of a candidate in slot {@code s}. */
  static long of(int s, Candidate candidate) {
    long all = candidate.exerciseNumber();
    all = all << BITS | candidate.top().doseIndex();
    all = all << BITS | candidate.top().role().ordinal();
    return mixed(all << BITS | s);
  }

  /** Numbers that lie near each other become far apart (Stafford's thirteenth mixer). */
  static long mixed(long number) {
    long mixed = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }
}
