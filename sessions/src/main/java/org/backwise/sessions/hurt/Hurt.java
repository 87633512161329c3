package org.backwise.sessions.hurt;

/**
 * Something hurts, now.
 *
 * @param start pain at the day's start, 0-10; 0 when it was not asked, so that the rise is large
 * @param level pain now, 0-10
 * @param usual the usual pain of the answers, 0-10
 * @param spread it goes further down an arm or a leg than before
 * @param numbness there is new numbness or tingling
 * @param dangerWord one of the danger words was chosen or said
 */
public record Hurt(
    int start, int level, int usual, boolean spread, boolean numbness, boolean dangerWord) {

  /** How much more it hurts than at the day's start. */
  public int rise() {
    return level - start;
  }

  /** The same at another level. */
  Hurt at(int other) {
    return new Hurt(start, other, usual, spread, numbness, dangerWord);
  }
}
