package org.backwise.safety.person;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.model.rule.Fact;

/** Which of the places that hurt make a fact true on a date, each by itself. */
final class Places {

  private final Intake intake;

  Places(Intake intake) {
    this.intake = intake;
  }

  static FactTests tests(Intake intake) {
    Places places = new Places(intake);
    FactTests tests = new FactTests();
    tests.put(Fact.PainAt.class, (f, date) -> !places.hurting(f, date).isEmpty());
    tests.put(Fact.SpreadsTo.class, (f, date) -> !places.spreads(f, date).isEmpty());
    return tests;
  }

  List<PainSite> hurting(Fact.PainAt fact, LocalDate date) {
    return intake.pain().sites().stream()
        .filter(site -> fact.sites().isEmpty() || fact.sites().contains(site.site()))
        .filter(site -> site.now() >= fact.now() && site.average() >= fact.average())
        .filter(
            site ->
                DatedFacts.within(
                    fact.fromWeeks(), weeks(site.startedOn(), date), fact.underWeeks()))
        .filter(site -> fact.worseWith().isEmpty() || meetsProvocation(fact, site))
        .toList();
  }

  /** What was told of no place in particular makes every place worse. */
  private boolean meetsProvocation(Fact.PainAt fact, PainSite site) {
    return !Collections.disjoint(fact.worseWith(), intake.pain().worseAt(site));
  }

  List<PainSite.Spread> spreads(Fact.SpreadsTo fact, LocalDate date) {
    return intake.pain().sites().stream()
        .flatMap(site -> site.spreads().stream())
        .filter(spread -> fact.codes().contains(spread.to()))
        .filter(spread -> weeks(began(spread), date) < fact.underWeeks())
        .toList();
  }

  /** When a spread began; one without a date, when the answers were given. */
  private LocalDate began(PainSite.Spread spread) {
    return Objects.requireNonNullElse(spread.since(), intake.answeredOn());
  }

  /** When each of {@link #spreads} began. */
  Stream<Onset> onsets(Fact.SpreadsTo fact, LocalDate date) {
    List<PainSite.Spread> meant = spreads(fact, date);
    return intake.pain().sites().stream()
        .flatMap(
            site ->
                site.spreads().stream()
                    .filter(meant::contains)
                    .map(spread -> onset(spread, site.startedOn())));
  }

  private Onset onset(PainSite.Spread spread, LocalDate pain) {
    LocalDate since = spread.since();
    return since == null
        ? new Onset(intake.answeredOn(), Optional.of(spread), pain)
        : Onset.of(since);
  }

  private static int weeks(LocalDate began, LocalDate date) {
    return Math.max(0, DatedFacts.weeksBetween(began, date));
  }
}
