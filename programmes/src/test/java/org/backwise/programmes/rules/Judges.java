package org.backwise.programmes.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Side;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.state.PersonState;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.clearance.ClearanceCheck;
import org.backwise.safety.clearance.ClearanceGap;
import org.backwise.safety.person.Facts;
import org.backwise.safety.prescription.Eligibility;
import org.backwise.safety.prescription.Prescription;
import org.backwise.safety.prescription.Span;
import org.backwise.safety.prescription.Traits;

/** What the judge makes of a row when there is only that one rule. */
final class Judges {

  private final Grounds grounds;
  private final Facts facts;
  private final Rule rule;
  private final Row row;

  Judges(Row row) {
    Knowledge knowledge = OneRule.of(row.rule(), row.given());
    this.grounds = Grounds.of(knowledge, "en");
    this.facts = new Facts(row.person(), knowledge.tables().phases());
    this.rule = knowledge.rules().get(row.rule());
    this.row = row;
  }

  /** For each prescription of the row, whether the rule has a say in it. */
  List<Boolean> concerned() {
    LocalDate start = row.person().start();
    if (rule.effect() instanceof RuleEffect.AskClinician) {
      ClearanceGap gap = new ClearanceGap("wrong-clinician", rule.id());
      return List.of(new ClearanceCheck(grounds).gaps(row.person(), start).contains(gap));
    }
    return given().map(p -> concerned(p, start)).toList();
  }

  private boolean concerned(Prescription p, LocalDate start) {
    if (rule.effect() instanceof RuleEffect.Prefer) {
      return facts.holds(rule.when(), start) && Traits.has(p, rule.match());
    } else if (OneRule.limitsAWhole(rule)) {
      return facts.holds(rule.when(), start)
          && Traits.has(p, rule.match())
          && row.most() != null
          && ((RuleEffect.Limit) rule.effect()).most() == row.most();
    }
    return new Eligibility(grounds, row.person(), PersonState.NEW, facts)
        .ruleBars(p, Span.on(start)).stream().anyMatch(bar -> bar.rule().equals(rule.id()));
  }

  private Stream<Prescription> given() {
    Exercise exercise = Objects.requireNonNull(row.given());
    List<RoutineRole> roles =
        exercise.roles().isEmpty() ? List.of(RoutineRole.WORK) : exercise.roles();
    Side side = Objects.requireNonNullElse(row.side(), Side.BOTH);
    return exercise.doses().stream()
        .filter(offer -> row.doses().test(offer.dose()))
        .flatMap(
            offer ->
                roles.stream()
                    .map(
                        role ->
                            new Prescription(exercise, offer.dose(), role, side, row.routine())));
  }
}
