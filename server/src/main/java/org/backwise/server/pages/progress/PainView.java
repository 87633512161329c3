package org.backwise.server.pages.progress;

import java.time.LocalDate;
import java.util.List;
import org.backwise.server.pages.charts.PainChart;
import org.backwise.sessions.pain.PainDay;
import org.jspecify.annotations.Nullable;

/**
 * Pain as a chart and as a table.
 *
 * @param site the place; empty: the whole
 * @param chart null while there is but one day
 */
public record PainView(String site, @Nullable PainChart chart, List<Row> rows) {

  public PainView {
    rows = List.copyOf(rows);
  }

  /**
   * A day in the table.
   *
   * @param told null: nothing was told of the day, and something else was
   * @param smoothed the line's value; empty: it has a gap
   * @param besides a flare-up and other care, in words
   */
  public record Row(LocalDate date, @Nullable PainDay told, String smoothed, String besides) {}
}
