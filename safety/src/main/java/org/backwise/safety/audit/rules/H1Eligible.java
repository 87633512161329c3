package org.backwise.safety.audit.rules;

import java.time.LocalDate;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Item;
import org.backwise.safety.audit.AlternativeCase;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Barred;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.Given;
import org.backwise.safety.audit.ItemList;
import org.backwise.safety.audit.LastDate;
import org.backwise.safety.audit.PhaseCase;

/** Nothing is given that may not be given, and not on a date that is closed. */
public final class H1Eligible implements AuditRule {

  @Override
  public String id() {
    return "H1";
  }

  @Override
  public String sentence() {
    return "Every prescription is eligible on every date of its phase.";
  }

  @Override
  public void check(Case c, Findings findings) {
    for (PhaseCase phase : c.phases()) {
      boolean first = phase.index() == 0;
      phase.lists().forEach(list -> known(c, list, first, findings));
    }
    NeverDrafted never = new NeverDrafted(c.grounds().rules());
    for (Barred barred : Barred.in(c)) {
      if (!never.names(barred.bar().rule())) {
        findings.add(barred.place(), barred.bar().toString());
      }
    }
    GoalTests.check(c, findings);
    c.calendar().forEach(entry -> open(c, entry, findings));
    c.lastDate()
        .filter(last -> c.programme().approvedUntil().isAfter(last.date()))
        .ifPresent(
            last ->
                findings.add(
                    "programme",
                    "approved until " + c.programme().approvedUntil() + ", after " + named(last)));
  }

  /** An exercise that the catalogue does not have may not be given. */
  private static void known(Case c, ItemList list, boolean firstPhase, Findings findings) {
    for (Item item : list.raw()) {
      unknown(c, item.exercise(), list.place(), findings);
      for (Alternative alternative : item.alternatives()) {
        unknown(c, alternative.exercise(), list.place() + " " + item.exercise(), findings);
      }
    }
    for (Given given : list.items()) {
      AlternativeCase.of(c.grounds(), given)
          .forEach(other -> AlternativeFits.check(other, given, firstPhase, findings));
    }
  }

  private static void unknown(Case c, String exercise, String place, Findings findings) {
    if (!c.grounds().exercises().has(exercise)) {
      findings.add(place, "exercise (" + exercise + ") is not in the catalogue");
    }
  }

  private static void open(Case c, CalendarEntry entry, Findings findings) {
    LocalDate date = entry.date();
    if (date.isBefore(c.programme().start())) {
      findings.add(date.toString(), "before the start " + c.programme().start());
    }
    if (date.isAfter(c.programme().approvedUntil())) {
      findings.add(date.toString(), "after approvedUntil " + c.programme().approvedUntil());
    }
    c.lastDate()
        .filter(last -> date.isAfter(last.date()))
        .ifPresent(last -> findings.add(date.toString(), "after " + named(last)));
  }

  private static String named(LastDate last) {
    return "the " + last.why() + " " + last.date();
  }
}
