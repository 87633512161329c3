package org.backwise.safety.audit.rules;

import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.tables.RelaxationsTable;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.Relaxation;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.PhaseCase;

/** A shape rule yields only as content says, and only for a cause that is true. */
public final class RelaxedForCause implements AuditRule {

  @Override
  public String id() {
    return "RELAXED";
  }

  @Override
  public String sentence() {
    return "Each relaxation is a known step for a cause that holds, in the order of yielding.";
  }

  @Override
  public void check(Case c, Findings findings) {
    for (Relaxation taken : c.relaxations()) {
      Optional<PhaseCase> phase =
          c.phases().stream().filter(p -> p.place().equals(taken.scope())).findFirst();
      Optional<RelaxationsTable.Step> step = c.tables().relaxations().step(taken.rule());
      if (phase.isEmpty() || step.isEmpty()) {
        findings.add(taken.scope(), "step (" + taken.rule() + ") or its scope is unknown");
      } else {
        causeHolds(c, step.get(), taken.cause(), phase.get(), findings);
        earlierSteps(c, step.get(), taken.cause(), phase.get(), findings);
      }
    }
    c.phases().forEach(phase -> order(c, phase, findings));
  }

  private static void causeHolds(
      Case c, RelaxationsTable.Step step, Cause cause, PhaseCase phase, Findings findings) {
    boolean holds = step.causes().contains(cause) && new Causes(c).hold(step, cause, phase);
    if (!holds) {
      findings.add(phase.place(), step.id() + ": the cause " + cause.code() + " does not hold");
    }
  }

  /** For want of time, the earlier steps yield first. */
  private static void earlierSteps(
      Case c, RelaxationsTable.Step step, Cause cause, PhaseCase phase, Findings findings) {
    if (cause != Cause.TIME) {
      return;
    }
    List<RelaxationsTable.Step> steps = c.tables().relaxations().steps();
    for (RelaxationsTable.Step earlier : steps.subList(0, steps.indexOf(step))) {
      boolean due = earlier.causes().contains(Cause.TIME) && new Applies(c).to(earlier.id(), phase);
      if (due && !c.relaxed().has(earlier.id(), phase)) {
        findings.add(phase.place(), step.id() + " is taken before " + earlier.id());
      }
    }
  }

  private static void order(Case c, PhaseCase phase, Findings findings) {
    List<String> table =
        c.tables().relaxations().steps().stream().map(RelaxationsTable.Step::id).toList();
    int before = -1;
    for (Relaxation taken : c.programme().relaxed()) {
      int at = taken.scope().equals(phase.place()) ? table.indexOf(taken.rule()) : before;
      if (at < before) {
        findings.add(phase.place(), taken.rule() + " is out of order");
      }
      before = Math.max(at, before);
    }
  }
}
