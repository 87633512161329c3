package org.backwise.planning.eligibility;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.backwise.planning.course.Course;

/** Which content rules bear on a phase, and without which of them it would look different. */
public final class RulesAtWork {

  private final Knowledge knowledge;
  private final Catalogue catalogue;
  private final Person person;

  /** The rules for one person. */
  public RulesAtWork(Knowledge knowledge, Catalogue catalogue, Person person) {
    this.knowledge = knowledge;
    this.catalogue = catalogue;
    this.person = person;
  }

  /**
   * The rules of one phase.
   *
   * @param fired whose facts hold on at least one date
   * @param decisive without which a prescription would be eligible (or, for a preference or a limit
   *     of a whole routine or day, would be valued or bounded otherwise)
   */
  public record AtWork(SortedSet<String> fired, SortedSet<String> decisive) {}

  /** The rules in {@code leg}, which takes {@code dates}. */
  public AtWork in(Course.Leg leg, List<LocalDate> dates) {
    Eligibility eligibility = new Eligibility(knowledge, catalogue, person);
    ActiveRules active = eligibility.active(dates);
    BitSet open = eligibility.open(leg, dates);
    AtWork work = new AtWork(new TreeSet<>(), new TreeSet<>());
    for (Rule rule : active.all()) {
      work.fired().add(rule.id());
      boolean bounds = rule.effect() instanceof RuleEffect.Limit limit && whole(limit.what());
      boolean prefers = rule.effect() instanceof RuleEffect.Prefer;
      if ((bounds || prefers) && catalogue.matching(rule.match()).intersects(open)) {
        work.decisive().add(rule.id());
      }
    }
    for (RoutineKind kind : RoutineKind.values()) {
      alone(active, open, kind).forEach(rule -> work.decisive().add(rule.id()));
    }
    return work;
  }

  private static boolean whole(String what) {
    return what.equals("supine-seconds") || what.equals("aerobic-minutes");
  }

  /** The rules that are the only one against some prescription in this kind of routine. */
  private static List<Rule> alone(ActiveRules active, BitSet open, RoutineKind kind) {
    BitSet once = new BitSet();
    BitSet often = new BitSet();
    Map<Rule, BitSet> out = new LinkedHashMap<>();
    for (Rule rule : active.all()) {
      BitSet touched = (BitSet) active.leftOut(rule, kind).clone();
      touched.and(open);
      out.put(rule, touched);
      BitSet again = (BitSet) touched.clone();
      again.and(once);
      often.or(again);
      once.or(touched);
    }
    once.andNot(often);
    return active.all().stream().filter(rule -> out.get(rule).intersects(once)).toList();
  }
}
