package org.backwise.safety.audit.rules;

import java.util.TreeSet;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.Given;
import org.backwise.safety.audit.ItemList;
import org.backwise.safety.audit.PhaseCase;

/** Few exercises, so that they are learned and done. */
public final class H8Few implements AuditRule {

  @Override
  public String id() {
    return "H8";
  }

  @Override
  public String sentence() {
    return "A routine holds few work and stretch items, and a phase few different ones.";
  }

  @Override
  public void check(Case c, Findings findings) {
    for (PhaseCase phase : c.phases()) {
      TreeSet<String> different = new TreeSet<>();
      for (ItemList list : phase.training()) {
        few(c, list, findings);
        counted(list).map(given -> given.exercise().id()).forEach(different::add);
      }
      int most = most(c, phase);
      if (different.size() > most) {
        findings.add(phase.place(), different.size() + " different items, at most " + most);
      }
    }
  }

  private static void few(Case c, ItemList list, Findings findings) {
    BoundsTable.FewItems few = c.tables().bounds().fewItems();
    long items = counted(list).count();
    if (items > few.ceiling()) {
      findings.add(list.place(), items + " work and stretch items, at most " + few.ceiling());
    }
    if (items >= few.wordFrom() && !c.notices("four-items")) {
      findings.add(list.place(), items + " work and stretch items without the notice four-items");
    }
  }

  private static int most(Case c, PhaseCase phase) {
    var row = phase.row();
    boolean more = c.relaxed().has("distinct-more", phase);
    int extra = more ? c.tables().bounds().fewItems().distinctExtra() : 0;
    return row == null ? 0 : row.distinct() + extra;
  }

  private static java.util.stream.Stream<Given> counted(ItemList list) {
    return list.in(RoutineRole.WORK, RoutineRole.STRETCH).stream();
  }
}
