package org.backwise.planning.eligibility;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.backwise.model.Side;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.RuleEffect;

/** The content rules that hold for a person on at least one date of a phase. */
final class ActiveRules {

  private static final BitSet NOTHING = new BitSet();

  private final Catalogue catalogue;
  private final Person person;
  private final List<LocalDate> dates;
  private final boolean opens;
  private final List<Rule> rules;
  private final Map<String, Set<Side>> sides = new TreeMap<>();
  private final Map<Asked, BitSet> leftOut = new HashMap<>();

  /** What a rule is asked; {@code allows}: it yields to a clinician's word. */
  private record Asked(String rule, boolean allows) {}

  ActiveRules(PersonRules rules, Catalogue catalogue, Person person, List<LocalDate> dates) {
    this.catalogue = catalogue;
    this.person = person;
    this.dates = dates;
    this.opens = opens(person, dates);
    this.rules = rules.on(dates);
  }

  /** All of them, sorted by id. */
  List<Rule> all() {
    return rules;
  }

  /**
   * What a safety rule leaves out of a kind of routine, not to be changed; empty when it leaves
   * nothing out.
   */
  BitSet leftOut(Rule rule, RoutineKind kind) {
    boolean concerns = rule.routines().isEmpty() || rule.routines().contains(kind);
    if (!concerns) {
      return NOTHING;
    }
    boolean allows = rule.yieldsToClinician() && opens && kind != RoutineKind.RELIEF;
    if (!allows && !rule.yieldsToResponse() && !rule.affectedSideOnly()) {
      return catalogue.of(rule).leftOut();
    }
    return leftOut.computeIfAbsent(new Asked(rule.id(), allows), asked -> leftOut(rule, allows));
  }

  /** The exercises of which a safety rule leaves nothing in any routine of a usual day. */
  List<String> gone(Rule rule) {
    BitSet out = leftOut(rule, RoutineKind.MAIN_A);
    Reach reach = catalogue.of(rule);
    return out == reach.leftOut() ? reach.gone() : catalogue.wholly(out);
  }

  private BitSet leftOut(Rule rule, boolean allows) {
    BitSet out = (BitSet) catalogue.of(rule).leftOut().clone();
    out.stream()
        .mapToObj(catalogue.all()::get)
        .filter(p -> yields(rule, p, allows))
        .forEach(p -> out.clear(p.index()));
    return out;
  }

  private boolean yields(Rule rule, Prescription p, boolean allows) {
    return rule.yieldsToResponse() && only(rule, p, person.facts()::drawsIn)
        || allows && only(rule, p, m -> person.facts().allowance().reaches(m, p.dose()))
        || rule.affectedSideOnly() && p.ofOneSide() && spares(rule, p);
  }

  /** Whether all that the rule means of the exercise are spinal motions of this sort. */
  private static boolean only(Rule rule, Prescription p, Predicate<SpinalMotion> sort) {
    Exercise e = p.exercise();
    List<SpinalMotion> others = e.spinalMotions().stream().filter(sort.negate()).toList();
    return others.stream().noneMatch(m -> Traits.means(rule.match(), m))
        && !Traits.has(rule.match(), e.withSpinalMotions(others), p.dose(), p.role());
  }

  /** Whether the side that the rule is about has nothing to do. */
  private boolean spares(Rule rule, Prescription p) {
    return sides.computeIfAbsent(rule.id(), id -> affected(rule)).stream()
        .allMatch(side -> side != p.side() && rests(rule, p));
  }

  private Set<Side> affected(Rule rule) {
    Set<Side> affected = EnumSet.noneOf(Side.class);
    dates.stream()
        .filter(date -> person.facts().holds(rule.when(), date))
        .forEach(date -> affected.addAll(person.facts().sides(rule.when(), date)));
    return affected;
  }

  private static boolean rests(Rule rule, Prescription p) {
    return !Traits.has(rule.match(), Resting.of(p.exercise()), p.dose(), p.role());
  }

  /** Whether a clinician's word opens something on every one of these dates. */
  static boolean opens(Person person, List<LocalDate> dates) {
    return dates.stream().allMatch(person.facts().allowance()::inForce);
  }

  /** The safety rules that cap something of a whole routine or day. */
  List<Rule> capping(String what) {
    return rules.stream()
        .filter(r -> r.ruleClass() == RuleClass.SAFETY)
        .filter(r -> r.effect() instanceof RuleEffect.Limit limit && limit.what().equals(what))
        .toList();
  }
}
