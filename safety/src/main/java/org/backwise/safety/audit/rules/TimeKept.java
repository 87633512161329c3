package org.backwise.safety.audit.rules;

import java.time.LocalDate;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.TimeGiven;
import org.backwise.safety.audit.WeekCase;

/** A programme asks for no more of somebody's week than the calendar's table gives it. */
public final class TimeKept implements AuditRule {

  @Override
  public String id() {
    return "CALENDAR";
  }

  @Override
  public String sentence() {
    return "No week has more days with sessions, and no day more sessions, than the person's time gives.";
  }

  @Override
  public void check(Case c, Findings findings) {
    TimeGiven given = TimeGiven.of(c.intake().availability(), c.tables().calendar());
    for (WeekCase week : c.weeks()) {
      int days = week.allDates().size();
      if (days > given.days()) {
        findings.add(week.place(), days + " days with sessions, at most " + given.days());
      }
      week.allDates().forEach(date -> onADay(week, date, given, findings));
    }
  }

  private static void onADay(WeekCase week, LocalDate date, TimeGiven given, Findings findings) {
    int sessions = week.on(date).size();
    if (sessions > given.perDay()) {
      findings.add(date.toString(), sessions + " sessions, at most " + given.perDay());
    }
  }
}
