package org.backwise.programmes.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.state.PersonState;
import org.backwise.planning.course.Course;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.eligibility.RulesAtWork;
import org.backwise.programmes.Answer;

/** Counts for how many people each content rule holds, and for how many it decides something. */
final class RulesCensus {

  private static final int WEEKS = 26;

  private final Knowledge knowledge;
  private final Catalogue catalogue;

  RulesCensus(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.catalogue = new Catalogue(knowledge);
  }

  void count(Intake intake, Answer answer, Tally tally) {
    Person person = Person.of(intake, PersonState.NEW, knowledge);
    LocalDate last = intake.start().plusWeeks(WEEKS);
    Course course = Course.of(intake, PersonState.NEW, knowledge, person.facts(), WEEKS, last);
    RulesAtWork work = new RulesAtWork(knowledge, catalogue, person);
    Set<String> fired = new TreeSet<>();
    Set<String> decisive = new TreeSet<>();
    for (Course.Leg leg : course.legs()) {
      RulesAtWork.AtWork atWork = work.in(leg, course.dates(leg));
      fired.addAll(atWork.fired());
      decisive.addAll(atWork.decisive());
    }
    asking(answer, decisive);
    fired.forEach(rule -> tally.add("fired", rule));
    decisive.forEach(rule -> tally.add("decisive", rule));
  }

  /** A rule that asks for a clinician decides where it holds a programme back. */
  private void asking(Answer answer, Set<String> decisive) {
    if (answer instanceof Answer.Held held) {
      for (Rule rule : knowledge.rules().all()) {
        boolean asks = rule.effect() instanceof RuleEffect.AskClinician;
        if (asks && held.withheld().rules().contains("wrong-clinician (" + rule.id() + ")")) {
          decisive.add(rule.id());
        }
      }
    }
  }
}
