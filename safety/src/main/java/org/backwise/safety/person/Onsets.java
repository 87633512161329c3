package org.backwise.safety.person;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Surgery;
import org.backwise.model.rule.Fact;

/**
 * When what makes a simple fact true began. Age, habits and what was told without a date did not.
 */
final class Onsets {

  private final Intake intake;
  private final Past past;
  private final Places places;

  Onsets(Intake intake, Past past) {
    this.intake = intake;
    this.past = past;
    this.places = new Places(intake);
  }

  Stream<Onset> of(Fact fact, LocalDate date) {
    return fact instanceof Fact.SpreadsTo to
        ? places.onsets(to, date)
        : dated(fact, date).map(Onset::of);
  }

  private Stream<LocalDate> dated(Fact fact, LocalDate date) {
    if (fact instanceof Fact.HasFlag has) {
      return intake.screening().all().stream()
          .filter(answer -> has.flags().contains(answer.flag()))
          .map(FlagAnswer::since);
    } else if (fact instanceof Fact.HasCondition has) {
      return past.conditions(has, date).stream()
          .map(ConditionAnswer::since)
          .flatMap(Stream::ofNullable);
    } else if (fact instanceof Fact.HadSurgery had) {
      return past.operations(had, date).stream().map(Surgery::on);
    } else if (fact instanceof Fact.Pregnant pregnant) {
      return Stream.ofNullable(intake.person().dueDate())
          .map(due -> DatedFacts.conceived(due).plusWeeks(pregnant.fromWeek()));
    } else if (fact instanceof Fact.GaveBirth) {
      return Stream.ofNullable(intake.person().gaveBirth()).map(Person.Birth::on);
    }
    return pain(fact, date);
  }

  private Stream<LocalDate> pain(Fact fact, LocalDate date) {
    if (fact instanceof Fact.PainAt at) {
      return places.hurting(at, date).stream().map(PainSite::startedOn);
    } else if (fact instanceof Fact.PainNow now) {
      return sites().filter(site -> site.now() >= now.from()).map(PainSite::startedOn);
    } else if (fact instanceof Fact.PainAverage average) {
      return sites().filter(site -> site.average() >= average.from()).map(PainSite::startedOn);
    } else if (fact instanceof Fact.InStage) {
      return MainPain.site(intake).stream().map(PainSite::startedOn);
    }
    return Stream.of();
  }

  private Stream<PainSite> sites() {
    return intake.pain().sites().stream();
  }
}
