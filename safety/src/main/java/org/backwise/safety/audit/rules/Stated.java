package org.backwise.safety.audit.rules;

import java.util.List;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.ItemList;
import org.backwise.safety.audit.PhaseCase;

/** What the programme states is what comes out when it is worked out again. */
public final class Stated implements AuditRule {

  @Override
  public String id() {
    return "STATED";
  }

  @Override
  public String sentence() {
    return "Phases, calendar, seconds, positions, kinds, turns and ladders agree with what is worked out again.";
  }

  @Override
  public void check(Case c, Findings findings) {
    StatedPlan.check(c, findings);
    int switchSeconds = c.tables().timing().switchSeconds();
    for (PhaseCase phase : c.phases()) {
      phase
          .lists()
          .forEach(
              list -> {
                list.items()
                    .forEach(given -> StatedItem.check(given, list, switchSeconds, findings));
                seconds(list, switchSeconds, findings);
              });
    }
  }

  private static void seconds(ItemList list, int switchSeconds, Findings findings) {
    List<Integer> weeks = list.weeks();
    int longest =
        weeks.stream()
            .mapToInt(week -> list.secondsOf(list.items(), week, switchSeconds))
            .max()
            .orElse(0);
    if (list.items().size() == list.raw().size() && list.seconds() != longest) {
      findings.add(list.place(), "states " + list.seconds() + " seconds, lasts " + longest);
    }
  }
}
