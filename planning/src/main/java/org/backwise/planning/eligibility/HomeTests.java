package org.backwise.planning.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.measure.Measure;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.RuleEffect;

/** The home tests that a person may do. */
public final class HomeTests {

  private final Knowledge knowledge;
  private final Person person;
  private final LocalDate date;
  private final List<Rule> rules;

  /** The tests of one person on a date. */
  public HomeTests(Knowledge knowledge, Person person, LocalDate date) {
    this.knowledge = knowledge;
    this.person = person;
    this.date = date;
    this.rules =
        new PersonRules(knowledge, person)
            .on(List.of(date)).stream()
                .filter(r -> r.ruleClass() == RuleClass.SAFETY)
                .filter(r -> r.routines().isEmpty() || r.routines().contains(RoutineKind.MAIN_A))
                .toList();
  }

  /** Whether all is at hand, and nothing speaks against the movement, done as well as one can. */
  public boolean suits(Measure measure) {
    String like = measure.movesAs();
    return !person.facts().holds(measure.unless(), date)
        && measure.equipment().stream().allMatch(e -> person.has(e, knowledge))
        && (like == null
            || knowledge.exercises().find(like).filter(e -> free(e, measure)).isPresent());
  }

  private boolean free(Exercise exercise, Measure measure) {
    Dose dose = exercise.doses().get(0).dose();
    int hold = measure.held() ? measure.most() : dose.holdSeconds();
    Dose asked = new Dose(1, dose.reps(), hold, dose.restSeconds(), dose.tempo(), dose.load());
    Predicate<RoutineRole> open =
        role -> rules.stream().noneMatch(rule -> forbids(rule, exercise, asked, role));
    return !ClinicianLimits.forbid(person.intake().clearance().limits(), exercise, asked)
        && exercise.roles().stream().anyMatch(open);
  }

  /** No rule yields in a test, not to a response, to a clinician or to the side that is well. */
  private static boolean forbids(Rule rule, Exercise exercise, Dose dose, RoutineRole role) {
    boolean against =
        rule.effect() instanceof RuleEffect.Forbid
            || rule.effect() instanceof RuleEffect.Limit limit
                && Catalogue.over(limit, exercise, dose);
    return against && Traits.has(rule.match(), exercise, dose, role);
  }
}
