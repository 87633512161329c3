package org.backwise.safety.audit.rules;

import java.util.List;
import java.util.function.Predicate;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Clauses;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.PhaseCase;
import org.backwise.safety.audit.Pool;
import org.backwise.safety.audit.WeekCase;
import org.backwise.safety.prescription.Prescription;

/** What is overused is released, and its partner made strong. */
public final class H10bReleaseOppose implements AuditRule {

  @Override
  public String id() {
    return "H10b";
  }

  @Override
  public String sentence() {
    return "Each served overused group is released and its partner strengthened on two dates a week.";
  }

  @Override
  public void check(Case c, Findings findings) {
    Clauses clauses = new Clauses(c);
    Pool pool = new Pool(c);
    for (WeekCase week : c.weeks()) {
      for (String group : served(c, week.phase())) {
        often(c, pool, week, "release of " + group, clauses.releases(group), findings);
        c.grounds()
            .vocabulary()
            .pairOf(group)
            .ifPresent(
                pair ->
                    often(c, pool, week, "work of " + pair, clauses.opposesWith(pair), findings));
      }
    }
  }

  private static List<String> served(Case c, PhaseCase phase) {
    if (c.relaxed().has("release-off", phase)) {
      return List.of();
    }
    List<String> served = c.overused().served(phase.index());
    boolean first = c.relaxed().has("release-first", phase);
    return first && !served.isEmpty() ? served.subList(0, 1) : served;
  }

  private static void often(
      Case c,
      Pool pool,
      WeekCase week,
      String what,
      Predicate<Prescription> sort,
      Findings findings) {
    boolean once = c.relaxed().has("release-once", week.phase());
    int asked = once ? 1 : c.tables().bounds().twiceAWeek();
    int needed = week.asFarAsItGoes(asked);
    int found = week.datesWith(sort);
    boolean excused =
        c.relaxed().has("release-none", week.phase()) && pool.lacks(week.phase(), sort);
    if (found < needed && !excused) {
      findings.add(week.place(), what + " on " + found + " dates, at least " + needed);
    }
  }
}
