package org.backwise.planning.person;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.model.rule.Fact;

/** The places that hurt and the spreads that a fact means; every place answers for itself alone. */
final class Hurting {

  private final Intake intake;

  Hurting(Intake intake) {
    this.intake = intake;
  }

  Stream<PainSite> sites(Fact.PainAt fact, LocalDate date) {
    return intake.pain().sites().stream()
        .filter(s -> fact.sites().isEmpty() || fact.sites().contains(s.site()))
        .filter(s -> s.now() >= fact.now())
        .filter(s -> s.average() >= fact.average())
        .filter(s -> lasted(s.startedOn(), date) >= fact.fromWeeks())
        .filter(s -> lasted(s.startedOn(), date) < fact.underWeeks())
        .filter(s -> fact.worseWith().isEmpty() || provokes(s, fact.worseWith()));
  }

  private boolean provokes(PainSite site, List<String> codes) {
    return intake.pain().worseAt(site).stream().anyMatch(codes::contains);
  }

  Stream<PainSite.Spread> spreads(Fact.SpreadsTo fact, LocalDate date) {
    return intake.pain().sites().stream()
        .flatMap(s -> s.spreads().stream())
        .filter(spread -> fact.codes().contains(spread.to()))
        .filter(spread -> lasted(since(spread), date) < fact.underWeeks());
  }

  /** What has no date began when the answers were given. */
  private LocalDate since(PainSite.Spread spread) {
    LocalDate told = spread.since();
    return told == null ? intake.answeredOn() : told;
  }

  private static long lasted(LocalDate since, LocalDate date) {
    return Math.max(0, History.weeks(since, date));
  }
}
