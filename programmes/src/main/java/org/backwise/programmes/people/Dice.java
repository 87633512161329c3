package org.backwise.programmes.people;

import java.util.List;

/**
 * Numbers that a seed and an index fix for ever (SplitMix64, written out so that no JDK changes
 * it).
 */
final class Dice {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final int THOUSAND = 1000;

  private long state;

  Dice(long seed, long index) {
    this.state = mixed(seed * GOLDEN + mixed(index + GOLDEN));
  }

  private static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** From 0 to {@code bound - 1}. */
  int below(int bound) {
    state += GOLDEN;
    return (int) Math.floorMod(mixed(state), (long) bound);
  }

  /** True in so many of a thousand cases. */
  boolean chance(int thousandths) {
    return below(THOUSAND) < thousandths;
  }

  <T> T one(List<T> things) {
    return things.get(below(things.size()));
  }

  /** From {@code from} to {@code to}, both included. */
  int between(int from, int to) {
    return from + below(to - from + 1);
  }
}
