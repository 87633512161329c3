package org.backwise.planning.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.RuleEffect;
import org.backwise.planning.person.PersonFacts;

/** The content rules that hold for a person on at least one date of a phase. */
final class ActiveRules {

  private final Catalogue catalogue;
  private final Person person;
  private final List<Rule> rules = new ArrayList<>();

  ActiveRules(Knowledge knowledge, Catalogue catalogue, Person person, List<LocalDate> dates) {
    this.catalogue = catalogue;
    this.person = person;
    for (Rule rule : knowledge.rules().all()) {
      List<LocalDate> asked = PersonFacts.dated(rule.when()) ? dates : dates.subList(0, 1);
      if (asked.stream().anyMatch(d -> person.facts().holds(rule.when(), d))) {
        rules.add(rule);
      }
    }
  }

  /** All of them, sorted by id. */
  List<Rule> all() {
    return rules;
  }

  /** The prescriptions that a safety rule leaves out; empty when it leaves none out. */
  BitSet leftOut(Rule rule) {
    BitSet matching = catalogue.leftOut(rule);
    if (rule.yieldsToResponse() && !person.intake().pain().responds().isEmpty()) {
      catalogue.all().stream()
          .filter(p -> matching.get(p.index()) && onlyCentralising(rule, p))
          .forEach(p -> matching.clear(p.index()));
    }
    return matching;
  }

  private boolean onlyCentralising(Rule rule, Prescription p) {
    Exercise e = p.exercise();
    List<SpinalMotion> others = e.spinalMotions().stream().filter(m -> !centralises(m)).toList();
    return others.size() < e.spinalMotions().size()
        && others.stream().noneMatch(m -> Traits.means(rule.match(), m))
        && !Traits.has(rule.match(), Motions.with(e, others), p.dose(), p.role());
  }

  /** What was also seen to spread the pain is no way out of it. */
  private boolean centralises(SpinalMotion motion) {
    return responds(motion, "centralises") && !responds(motion, "peripheralises");
  }

  private boolean responds(SpinalMotion motion, String effect) {
    return person.intake().pain().responds().stream()
        .filter(r -> r.segment() == motion.segment() && r.motion() == motion.motion())
        .anyMatch(r -> r.effect().equals(effect));
  }

  /** The least value of a limit, for example {@code supine-seconds}; a large number when none. */
  int least(String what) {
    return rules.stream()
        .filter(r -> r.ruleClass() == RuleClass.SAFETY)
        .map(Rule::effect)
        .filter(RuleEffect.Limit.class::isInstance)
        .map(RuleEffect.Limit.class::cast)
        .filter(l -> l.what().equals(what))
        .mapToInt(RuleEffect.Limit::most)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
