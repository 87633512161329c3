package org.backwise.sessions.ahead;

import java.time.LocalDate;
import java.util.List;
import org.backwise.safety.DayKind;

/**
 * A day to come, judged for each way in which it may begin.
 *
 * @param byPain what the day may hold at each pain 0-10 as it begins
 * @param unsaid the same when nobody said how strong the pain is
 * @param careful the beginnings with doses as small as they go; empty where they are that already
 */
public record DayAhead(
    LocalDate date,
    List<DayKind> byPain,
    DayKind unsaid,
    List<Beginning> beginnings,
    List<Beginning> careful) {

  public DayAhead {
    byPain = List.copyOf(byPain);
    beginnings = List.copyOf(beginnings);
    careful = List.copyOf(careful);
  }
}
