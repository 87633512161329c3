package org.backwise.sessions.reaction;

import java.time.LocalDate;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.Harder;
import org.backwise.sessions.hurt.ThatHurts;

/** Whether the person may undo a change: only after a morning that was answered and settled. */
public final class Undoing {

  private final Harder harder;

  /** With the decision table, which says what settled means. */
  public Undoing(ThatHurts table) {
    this.harder = new Harder(table);
  }

  /** Whether {@code adjustment} may be undone on {@code today}. */
  public boolean allowed(Adjustment adjustment, Diary diary, LocalDate today) {
    return open(adjustment) && adjustment.about().isBefore(today) && harder.allowed(diary, today);
  }

  /** Whether it may be undone some day. */
  public static boolean open(Adjustment adjustment) {
    return adjustment.reversible()
        && adjustment.undoneOn() == null
        && adjustment.consequence() == Consequence.EASIER;
  }
}
