package org.backwise.planning.person;

import org.backwise.model.intake.Intake;
import org.backwise.model.rule.Fact;

/** Says which facts may be true of a person on one date and not on another. */
public final class Dated {

  private final Intake intake;

  /** For the person who gave {@code intake}. */
  public Dated(Intake intake) {
    this.intake = intake;
  }

  /** Whether {@code fact} can change; what the person told nothing of cannot. */
  public boolean is(Fact fact) {
    if (fact instanceof Fact.All all) {
      return all.of().stream().anyMatch(this::is);
    } else if (fact instanceof Fact.Any any) {
      return any.of().stream().anyMatch(this::is);
    } else if (fact instanceof Fact.Not not) {
      return is(not.of());
    }
    return fact instanceof Fact.Age || fact instanceof Fact.InStage || told(fact);
  }

  private boolean told(Fact fact) {
    if (fact instanceof Fact.HasCondition has) {
      return has.aged()
          && intake.conditions().stream().anyMatch(c -> has.codes().contains(c.code()));
    } else if (fact instanceof Fact.PainAt at) {
      return at.aged();
    } else if (fact instanceof Fact.SpreadsTo to) {
      return to.aged() && intake.pain().sites().stream().anyMatch(s -> !s.spreads().isEmpty());
    } else if (fact instanceof Fact.HadSurgery had) {
      return intake.surgery().stream().anyMatch(s -> had.kinds().contains(s.kind()));
    } else if (fact instanceof Fact.Allowed) {
      return intake.clearance().given();
    }
    return fact instanceof Fact.Pregnant && intake.person().dueDate() != null
        || fact instanceof Fact.GaveBirth && intake.person().gaveBirth() != null;
  }
}
