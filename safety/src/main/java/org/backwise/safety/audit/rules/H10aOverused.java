package org.backwise.safety.audit.rules;

import java.util.List;
import org.backwise.model.exercise.Exercise;
import org.backwise.safety.audit.AlternativeCase;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.Given;
import org.backwise.safety.audit.PhaseCase;
import org.backwise.safety.prescription.Overload;

/** What is overused rests. */
public final class H10aOverused implements AuditRule {

  @Override
  public String id() {
    return "H10a";
  }

  @Override
  public String sentence() {
    return "No item makes an overused group strong or holds it tense.";
  }

  @Override
  public void check(Case c, Findings findings) {
    for (PhaseCase phase : c.phases()) {
      phase
          .lists()
          .filter(list -> !list.relief())
          .flatMap(list -> list.items().stream())
          .forEach(given -> spared(c, given, findings));
    }
  }

  private static void spared(Case c, Given given, Findings findings) {
    spared(c, given.exercise(), given.place(), findings);
    for (AlternativeCase other : AlternativeCase.of(c.grounds(), given)) {
      spared(c, other.prescription().exercise(), other.place(), findings);
    }
  }

  private static void spared(Case c, Exercise exercise, String place, Findings findings) {
    int share = c.tables().bounds().overuseLoadShareFromMilli();
    List<String> loaded = Overload.of(exercise, c.overused().all(), share);
    if (!loaded.isEmpty()) {
      findings.add(place, "loads the overused " + String.join(", ", loaded));
    }
  }
}
