package org.backwise.programmes.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.state.PersonState;
import org.backwise.planning.course.Course;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Eligibility;
import org.backwise.planning.eligibility.Eligible;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.eligibility.Prescription;
import org.backwise.planning.eligibility.RulesAtWork;
import org.backwise.planning.need.Overuse;

/** What the planner makes of a row when there is only that one rule. */
final class Planners {

  private static final String LAST_PHASE = "maintain";

  private final Knowledge knowledge;
  private final Knowledge free;
  private final Catalogue catalogue;
  private final Rule rule;
  private final Row row;

  Planners(Row row) {
    this.knowledge = OneRule.of(row.rule(), row.given());
    this.free = OneRule.none(row.given());
    this.catalogue = new Catalogue(free);
    this.rule = knowledge.rules().get(row.rule());
    this.row = row;
  }

  /** For each prescription of the row, whether the rule has a say in it. */
  List<Boolean> concerned() {
    if (rule.effect() instanceof RuleEffect.AskClinician ask) {
      boolean holds = atWork().fired().contains(rule.id());
      return List.of(holds && !ask.clearanceFrom().contains(row.person().clearance().by()));
    }
    Eligible with = eligible(knowledge);
    return given().map(p -> concerned(with, p)).toList();
  }

  private boolean concerned(Eligible with, Prescription p) {
    boolean matches = catalogue.matching(rule.match()).get(p.index());
    if (rule.effect() instanceof RuleEffect.Prefer) {
      return matches && with.preferences().contains(rule);
    } else if (OneRule.limitsAWhole(rule)) {
      int most = Math.min(with.supineSecondsMost(), with.aerobicMinutesMost(p.exercise()));
      return matches && row.most() != null && most == row.most();
    }
    return !with.has(row.routine(), p);
  }

  /** The prescriptions that nothing but a rule could keep away. */
  private Stream<Prescription> given() {
    Eligible without = eligible(free);
    return catalogue.all().stream()
        .filter(p -> row.doses().test(p.dose()))
        .filter(p -> without.has(row.routine(), onBothSides(p)))
        .filter(p -> row.side() == null ? !p.ofOneSide() : p.side() == row.side());
  }

  private Prescription onBothSides(Prescription one) {
    return catalogue.of(one.exercise()).stream()
        .filter(p -> p.role() == one.role() && p.doseIndex() == one.doseIndex())
        .findFirst()
        .orElseThrow();
  }

  private Eligible eligible(Knowledge known) {
    return new Eligibility(known, catalogue, person(known)).in(leg(), days());
  }

  private RulesAtWork.AtWork atWork() {
    return new RulesAtWork(knowledge, catalogue, person(knowledge)).in(leg(), days());
  }

  /** Without overused groups: they are the concern of H10a, not of a content rule. */
  private Person person(Knowledge known) {
    Person whole = Person.of(row.person(), PersonState.NEW, known);
    Overuse nothing = new Overuse(List.of(), List.of(), 0);
    return new Person(whole.intake(), whole.state(), whole.facts(), whole.weights(), nothing);
  }

  private List<LocalDate> days() {
    return List.of(row.person().start());
  }

  private Course.Leg leg() {
    var phase = knowledge.tables().phases().phases().get(LAST_PHASE);
    return new Course.Leg(0, LAST_PHASE, phase, 1, 1);
  }
}
