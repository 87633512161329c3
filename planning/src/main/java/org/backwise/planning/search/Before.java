package org.backwise.planning.search;

import java.util.Map;

/**
 * What the phase before left behind.
 *
 * @param rungs the last dose's index by exercise; empty before the first phase
 * @param volumes by cell: the last week's strength volume; empty before the first phase
 * @param tired bits of the groups that its last day works so hard that they rest the next (H6)
 */
public record Before(Map<String, Integer> rungs, long[] volumes, long tired) {

  /** Before the first phase. */
  public static final Before NOTHING = new Before(Map.of(), new long[0], 0);

  long volume(int cell) {
    return cell < volumes.length ? volumes[cell] : 0;
  }

  /** The same, every dose to be chosen anew: where doses have outgrown the minutes. */
  Before withoutRungs() {
    return new Before(Map.of(), volumes, tired);
  }
}
