package org.backwise.safety.audit;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.programme.Violation;
import org.backwise.safety.audit.rules.ClearanceKept;
import org.backwise.safety.audit.rules.H10aOverused;
import org.backwise.safety.audit.rules.H10bReleaseOppose;
import org.backwise.safety.audit.rules.H11Growth;
import org.backwise.safety.audit.rules.H12NeverDrafted;
import org.backwise.safety.audit.rules.H13Source;
import org.backwise.safety.audit.rules.H14Aerobic;
import org.backwise.safety.audit.rules.H15Rest;
import org.backwise.safety.audit.rules.H1Eligible;
import org.backwise.safety.audit.rules.H2Time;
import org.backwise.safety.audit.rules.H3Family;
import org.backwise.safety.audit.rules.H4Frame;
import org.backwise.safety.audit.rules.H5Sides;
import org.backwise.safety.audit.rules.H6Recovery;
import org.backwise.safety.audit.rules.H7Daily;
import org.backwise.safety.audit.rules.H8Few;
import org.backwise.safety.audit.rules.H9aCeilings;
import org.backwise.safety.audit.rules.H9bEnough;
import org.backwise.safety.audit.rules.OrderOfItems;
import org.backwise.safety.audit.rules.RelaxedForCause;
import org.backwise.safety.audit.rules.Shortened;
import org.backwise.safety.audit.rules.Stated;
import org.backwise.safety.audit.rules.TimeKept;

/** Holds every rule of the planning page against a programme. */
public final class Auditor {

  private static final List<AuditRule> RULES =
      List.of(
          new H1Eligible(),
          new H2Time(),
          new H3Family(),
          new H4Frame(),
          new H5Sides(),
          new H6Recovery(),
          new H7Daily(),
          new H8Few(),
          new H9aCeilings(),
          new H9bEnough(),
          new H10aOverused(),
          new H10bReleaseOppose(),
          new H11Growth(),
          new H12NeverDrafted(),
          new H13Source(),
          new H14Aerobic(),
          new H15Rest(),
          new TimeKept(),
          new OrderOfItems(),
          new Shortened(),
          new Stated(),
          new ClearanceKept(),
          new RelaxedForCause());

  private Auditor() {}

  /** Every rule, in the order of the planning page. */
  public static List<AuditRule> rules() {
    return RULES;
  }

  /** Every breach in {@code c}, rule by rule. */
  public static List<Violation> violations(Case c) {
    List<Violation> all = new ArrayList<>();
    RULES.forEach(rule -> all.addAll(violations(c, rule)));
    return all;
  }

  /** The breaches of one rule; a rule that cannot be judged counts as broken. */
  public static List<Violation> violations(Case c, AuditRule rule) {
    Findings findings = new Findings(rule.id());
    try {
      rule.check(c, findings);
    } catch (RuntimeException e) {
      findings.add("programme", "could not be judged: " + e);
    }
    return findings.all();
  }
}
