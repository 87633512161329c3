package org.backwise.safety.audit.rules;

import java.util.stream.Stream;
import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.Given;

/** Both sides get the same, unless a limit names one. */
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
    c.phases().stream()
        .flatMap(phase -> phase.lists())
        .filter(list -> !list.relief())
        .flatMap(list -> list.items().stream())
        .forEach(given -> sides(c, given, findings));
  }

  private static void sides(Case c, Given given, Findings findings) {
    Side side = given.item().side();
    boolean oneSided = given.exercise().oneSided();
    boolean right = oneSided ? side == Side.BOTH || limited(c, side) : side == Side.CENTRE;
    if (!right) {
      findings.add(given.place(), "side " + side.code() + ", one-sided: " + oneSided);
    }
    boolean takesTurns =
        given.exercise().alternation() == Alternation.BY_SET && oneSided && side == Side.BOTH;
    if (takesTurns && given.all().stream().anyMatch(p -> p.dose().sets() < 2)) {
      findings.add(given.place(), "sides take turns by set, but a week has one set");
    }
  }

  /** Whether something that the person cannot do leaves this side alone. */
  private static boolean limited(Case c, Side side) {
    Side other = side == Side.LEFT ? Side.RIGHT : Side.LEFT;
    return (side == Side.LEFT || side == Side.RIGHT)
        && Stream.concat(
                c.intake().cannot().stream().map(cannot -> cannot.side()),
                c.state().exclusions().stream().map(exclusion -> exclusion.side()))
            .anyMatch(named -> named == other);
  }
}
