package org.backwise.safety.audit.rules;

import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.Given;
import org.backwise.safety.audit.PhaseCase;
import org.backwise.safety.prescription.Prescription;

/** Both sides get the same, unless a rule about one side keeps it away. */
public final class H5Sides implements AuditRule {

  @Override
  public String id() {
    return "H5";
  }

  @Override
  public String sentence() {
    return "One-sided exercises are done on both sides, and by-set turns have two sets or more.";
  }

  @Override
  public void check(Case c, Findings findings) {
    for (PhaseCase phase : c.phases()) {
      phase
          .lists()
          .filter(list -> !list.relief())
          .flatMap(list -> list.items().stream())
          .forEach(given -> sides(c, phase, given, findings));
    }
  }

  private static void sides(Case c, PhaseCase phase, Given given, Findings findings) {
    Side side = given.item().side();
    boolean oneSided = given.exercise().oneSided();
    boolean one = side == Side.LEFT || side == Side.RIGHT;
    boolean right =
        oneSided ? side == Side.BOTH || one && barred(c, phase, given) : side == Side.CENTRE;
    if (!right) {
      findings.add(given.place(), "side " + side.code() + ", one-sided: " + oneSided);
    }
    boolean takesTurns =
        given.exercise().alternation() == Alternation.BY_SET && oneSided && side == Side.BOTH;
    if (takesTurns && given.all().stream().anyMatch(p -> p.dose().sets() < 2)) {
      findings.add(given.place(), "sides take turns by set, but a week has one set");
    }
  }

  private static Side other(Side side) {
    return side == Side.LEFT ? Side.RIGHT : Side.LEFT;
  }

  /** Whether a rule about the other side keeps it away from every dose. */
  private static boolean barred(Case c, PhaseCase phase, Given given) {
    Side other = other(given.item().side());
    return given.all().stream()
        .map(p -> new Prescription(p.exercise(), p.dose(), p.role(), other, p.routine()))
        .allMatch(p -> c.eligibility().barredForItsSide(p, phase.span()));
  }
}
