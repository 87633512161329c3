package org.backwise.sessions.reaction;

import java.util.EnumSet;
import java.util.Set;
import org.backwise.model.Coded;
import org.backwise.reading.Fields;
import org.backwise.sessions.diary.Away;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of missed days.
 *
 * @param why one of these it was; empty: any
 * @param back so many doses
 */
record MissedRow(String id, int daysFrom, Set<Away> why, int back) {

  private static final int YEAR_DAYS = 366;
  private static final int MOST_DOSES = 100;

  MissedRow {
    why = Set.copyOf(why);
  }

  static MissedRow read(Fields fields) {
    String id = fields.text("id");
    int back = fields.integer("back", 1, MOST_DOSES);
    @Nullable Fields when = fields.group("when");
    return when == null ? new MissedRow(id, 1, Set.of(), back) : bounded(id, when, back);
  }

  private static MissedRow bounded(String id, Fields when, int back) {
    Set<Away> why = EnumSet.noneOf(Away.class);
    when.codes("why", Coded.codes(Away.class))
        .forEach(code -> Coded.find(Away.class, code).ifPresent(why::add));
    MissedRow row = new MissedRow(id, when.integer("daysFrom", 1, YEAR_DAYS), why, back);
    when.finish();
    return row;
  }

  boolean holds(int days, Away told) {
    return days >= daysFrom && (why.isEmpty() || why.contains(told));
  }
}
