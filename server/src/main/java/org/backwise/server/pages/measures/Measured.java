package org.backwise.server.pages.measures;

import java.util.List;
import org.backwise.knowledge.measure.Measure;
import org.backwise.model.programme.Goal;
import org.backwise.server.pages.charts.MeasureChart;
import org.backwise.sessions.diary.DiaryEntry.MeasureTaken;
import org.backwise.sessions.measures.Results;
import org.jspecify.annotations.Nullable;

/**
 * A measure with what one person measured.
 *
 * @param goal null: no goal names it
 * @param results of each part
 * @param taken of all parts, by date
 * @param chart null where there are no two days to join
 * @param offered whether the person may be shown how it is done
 */
public record Measured(
    Measure measure,
    @Nullable Goal goal,
    List<Results> results,
    List<MeasureTaken> taken,
    @Nullable MeasureChart chart,
    boolean offered) {

  public Measured {
    results = List.copyOf(results);
    taken = List.copyOf(taken);
  }

  /** Whether results name the side or activity that they are for. */
  public boolean parted() {
    return measure.eachSide() || measure.eachActivity();
  }
}
