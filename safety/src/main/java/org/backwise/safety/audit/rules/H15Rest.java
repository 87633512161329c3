package org.backwise.safety.audit.rules;

import java.time.LocalDate;
import java.util.List;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.WeekCase;

/** Rest from strong pain stays short. */
public final class H15Rest implements AuditRule {

  @Override
  public String id() {
    return "H15";
  }

  @Override
  public String sentence() {
    return "No more than two available dates in a row hold only relief.";
  }

  @Override
  public void check(Case c, Findings findings) {
    int most = c.tables().bounds().restDaysMost();
    int row = c.weekBefore().map(H15Rest::restAtItsEnd).orElse(0);
    for (WeekCase week : c.weeks()) {
      List<LocalDate> training = week.dates();
      for (LocalDate date : week.allDates()) {
        row = training.contains(date) ? 0 : row + 1;
        if (row > most) {
          findings.add(date.toString(), row + " dates in a row hold only relief");
        }
      }
    }
  }

  private static int restAtItsEnd(WeekCase week) {
    int row = 0;
    for (LocalDate date : week.allDates()) {
      row = week.dates().contains(date) ? 0 : row + 1;
    }
    return row;
  }
}
