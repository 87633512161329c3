package org.backwise.safety.audit.rules;

import java.time.LocalDate;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Clauses;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.Relaxed;
import org.backwise.safety.audit.WeekCase;

/** Every day has its gentle gluteal item, and stretching comes often enough. */
public final class H7Daily implements AuditRule {

  @Override
  public String id() {
    return "H7";
  }

  @Override
  public String sentence() {
    return "Each day with a session has a gentle daily gluteal item; target groups are stretched often enough.";
  }

  @Override
  public void check(Case c, Findings findings) {
    Clauses clauses = new Clauses(c);
    for (WeekCase week : c.weeks()) {
      if (!c.relaxed().has("gluteal-none", week.phase())) {
        daily(clauses, week, findings);
      }
      if (!c.relaxed().has("stretch-none", week.phase())) {
        stretched(c, clauses, week, findings);
        secondStretch(c, clauses, week, findings);
      }
    }
  }

  private static void daily(Clauses clauses, WeekCase week, Findings findings) {
    for (LocalDate date : week.dates()) {
      if (sessionsWith(week, date, clauses, false) == 0) {
        findings.add(week.place() + " " + date, "no gentle daily gluteal item");
      }
    }
  }

  private static void stretched(Case c, Clauses clauses, WeekCase week, Findings findings) {
    int needed = stretchDates(c, week);
    int found = week.datesWith(clauses::stretches);
    if (found < needed) {
      findings.add(week.place(), "stretching on " + found + " dates, at least " + needed);
    }
  }

  private static int stretchDates(Case c, WeekCase week) {
    var bounds = c.tables().bounds();
    Relaxed relaxed = c.relaxed();
    int available = week.dates().size();
    if (relaxed.has("stretch-days-3", week.phase())) {
      return Math.min(bounds.stretchDaysRelaxed(), available);
    }
    return c.persistent() ? available : Math.min(bounds.stretchDays(), available);
  }

  private static void secondStretch(Case c, Clauses clauses, WeekCase week, Findings findings) {
    if (!c.persistent() || c.relaxed().has("second-stretch", week.phase())) {
      return;
    }
    for (LocalDate date : week.dates()) {
      long sessions = week.on(date).stream().filter(s -> !s.list().relief()).count();
      if (sessions >= 2 && sessionsWith(week, date, clauses, true) < 2) {
        findings.add(week.place() + " " + date, "no second session with a stretch");
      }
    }
  }

  private static long sessionsWith(
      WeekCase week, LocalDate date, Clauses clauses, boolean stretch) {
    return week.on(date).stream()
        .filter(session -> !session.list().relief())
        .filter(
            session ->
                session.done().stream()
                    .anyMatch(p -> stretch ? clauses.stretches(p) : clauses.daily(p)))
        .count();
  }
}
