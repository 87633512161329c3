package org.backwise.server.pages.session;

/**
 * What a session shows before it begins, just as a device will show it.
 *
 * @param items how many there are
 * @param side left or right, and what follows it; empty where no side is said
 * @param figure the address of the first still
 */
record FirstSight(int items, String name, String side, String cue, String figure) {
  private static final int LONG_CUE = 90;

  /** Whether the words are so many that they stand smaller. */
  public boolean longCue() {
    return cue.length() > LONG_CUE;
  }
}
