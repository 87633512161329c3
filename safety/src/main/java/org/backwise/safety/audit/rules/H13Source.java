package org.backwise.safety.audit.rules;

import java.util.function.Predicate;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Clauses;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.WeekCase;
import org.backwise.safety.prescription.Prescription;

/** The place that the pain comes from is trained, and so is the core. */
public final class H13Source implements AuditRule {

  @Override
  public String id() {
    return "H13";
  }

  @Override
  public String sentence() {
    return "Balance or control work for the source and work for the core come on two dates a week.";
  }

  @Override
  public void check(Case c, Findings findings) {
    Clauses clauses = new Clauses(c);
    for (WeekCase week : c.weeks()) {
      often(c, week, "source", clauses::source, findings);
      often(c, week, "core", clauses::core, findings);
    }
  }

  private static void often(
      Case c, WeekCase week, String clause, Predicate<Prescription> sort, Findings findings) {
    if (c.relaxed().has(clause + "-none", week.phase())) {
      return;
    }
    boolean once = c.relaxed().has(clause + "-once", week.phase());
    int needed = week.asFarAsItGoes(once ? 1 : c.tables().bounds().twiceAWeek());
    int found = week.datesWith(sort);
    if (found < needed) {
      findings.add(week.place(), clause + " work on " + found + " dates, at least " + needed);
    }
  }
}
