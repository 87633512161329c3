package org.backwise.safety.audit.rules;

import java.util.List;
import java.util.Optional;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Dose;
import org.backwise.model.programme.Alternative;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.Given;
import org.backwise.safety.audit.ItemList;
import org.backwise.safety.audit.PhaseCase;

/**
 * A short version is cut from its routine. Growth, recovery and the balance of a week are judged of
 * whole routines alone, so a short one may bring nothing that the whole one has not.
 */
public final class Shortened implements AuditRule {

  @Override
  public String id() {
    return "SHORT";
  }

  @Override
  public String sentence() {
    return "A short version holds items of its routine in no higher dose; only its opening and close may be borrowed.";
  }

  @Override
  public void check(Case c, Findings findings) {
    for (PhaseCase phase : c.phases()) {
      for (ItemList cut : phase.shortVersions()) {
        List<Given> whole = phase.routine(cut.kind()).map(ItemList::items).orElse(List.of());
        cut.items().forEach(given -> kept(given, whole, cut.weeks(), findings));
      }
    }
  }

  private static void kept(Given cut, List<Given> whole, List<Integer> weeks, Findings findings) {
    Optional<Given> own = whole.stream().filter(given -> same(given, cut)).findFirst();
    if (own.isEmpty() && cut.body()) {
      findings.add(cut.place(), "is no item of its routine, in this part and on this side");
    }
    own.ifPresent(item -> noMore(cut, item, weeks, findings));
    List<Alternative> others = own.map(item -> item.item().alternatives()).orElse(List.of());
    if (!others.containsAll(cut.item().alternatives())) {
      findings.add(cut.place(), "offers instead what its routine does not");
    }
  }

  private static boolean same(Given a, Given b) {
    return a.exercise().equals(b.exercise())
        && a.item().role() == b.item().role()
        && a.item().side() == b.item().side();
  }

  private static void noMore(Given cut, Given own, List<Integer> weeks, Findings findings) {
    List<Dose> doses = own.exercise().doses().stream().map(CatalogueDose::dose).toList();
    for (int week : weeks) {
      if (doses.indexOf(cut.in(week).dose()) > doses.indexOf(own.in(week).dose())) {
        findings.add(cut.place(), "has a higher dose than its routine in week " + week);
      }
    }
  }
}
