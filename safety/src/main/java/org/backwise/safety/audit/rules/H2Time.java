package org.backwise.safety.audit.rules;

import java.util.OptionalInt;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.ItemList;
import org.backwise.safety.audit.PhaseCase;

/** No routine lasts longer than the time there is. */
public final class H2Time implements AuditRule {

  @Override
  public String id() {
    return "H2";
  }

  @Override
  public String sentence() {
    return "Every routine fits its seconds in each week of its ladders.";
  }

  @Override
  public void check(Case c, Findings findings) {
    for (PhaseCase phase : c.phases()) {
      phase.lists().forEach(list -> fits(c, list, findings));
    }
  }

  private static void fits(Case c, ItemList list, Findings findings) {
    OptionalInt budget = Budget.of(c, list);
    if (budget.isEmpty()) {
      findings.add(list.place(), "no budget of " + list.budgetSeconds() + " seconds is known");
      return;
    }
    int most = budget.getAsInt();
    for (int week : list.weeks()) {
      int seconds = list.secondsOf(list.items(), week, c.tables().timing().switchSeconds());
      if (seconds > most) {
        findings.add(list.place() + " week " + week, seconds + " seconds, at most " + most);
      }
    }
    if (list.budgetSeconds() > most) {
      findings.add(list.place(), "budget " + list.budgetSeconds() + ", at most " + most);
    }
  }
}
