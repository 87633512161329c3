package org.backwise.safety.audit.rules;

import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Barred;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;

/** High impact, full sit-ups, torso twists, morning bends and unsafe balance are left out. */
public final class H12NeverDrafted implements AuditRule {

  @Override
  public String id() {
    return "H12";
  }

  @Override
  public String sentence() {
    return "What content never drafts is not in the programme.";
  }

  @Override
  public void check(Case c, Findings findings) {
    NeverDrafted never = new NeverDrafted(c.grounds().rules());
    for (Barred barred : Barred.in(c)) {
      if (never.names(barred.bar().rule())) {
        findings.add(barred.place(), barred.bar().toString());
      }
    }
  }
}
