package org.backwise.safety.person;

import java.util.List;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.model.rule.Fact;

/** Facts of a kind that moves with the calendar, of which the person told nothing that could. */
final class Untold {

  private final Intake intake;
  private final List<PainSite> sites;

  Untold(Intake intake) {
    this.intake = intake;
    this.sites = intake.pain().sites();
  }

  /** Whether no date can make {@code fact} true. */
  boolean has(Fact fact) {
    if (fact instanceof Fact.HasCondition has) {
      return intake.conditions().stream().noneMatch(c -> has.codes().contains(c.code()));
    }
    if (fact instanceof Fact.HadSurgery had) {
      return intake.surgery().stream().noneMatch(s -> had.kinds().contains(s.kind()));
    }
    if (fact instanceof Fact.SpreadsTo to) {
      return sites.stream()
          .flatMap(site -> site.spreads().stream())
          .noneMatch(spread -> to.codes().contains(spread.to()));
    }
    return fact instanceof Fact.Allowed && Permission.of(intake.clearance()).isEmpty()
        || fact instanceof Fact.Pregnant && intake.person().dueDate() == null
        || fact instanceof Fact.GaveBirth && intake.person().gaveBirth() == null;
  }
}
