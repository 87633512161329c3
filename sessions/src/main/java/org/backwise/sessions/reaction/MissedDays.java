package org.backwise.sessions.reaction;

import java.util.List;
import java.util.Optional;
import org.backwise.reading.Fields;
import org.backwise.sessions.diary.Away;

/**
 * The table of {@code planning/missed-days.yaml}: what one comes back to after days without a
 * session.
 *
 * @param askFromDays from here on one is asked what it was
 * @param afreshFromDays the programme begins anew
 */
public record MissedDays(int askFromDays, int afreshFromDays, List<MissedRow> rows) {

  private static final int YEAR_DAYS = 366;

  public MissedDays {
    rows = List.copyOf(rows);
  }

  /** Reads the file. */
  public static MissedDays read(Fields fields) {
    fields.require("evidence");
    return new MissedDays(
        fields.integer("askFromDays", 1, YEAR_DAYS),
        fields.integer("afreshFromDays", 1, YEAR_DAYS),
        fields.list("rows", MissedRow::read));
  }

  /** The row for {@code days} without a session; empty where one goes on as before. */
  Optional<MissedRow> after(int days, Away why) {
    return rows.stream().filter(row -> row.holds(days, why)).findFirst();
  }

  /** The ids of its rows, for which content has words. */
  public List<String> ids() {
    return rows.stream().map(MissedRow::id).toList();
  }
}
