package org.backwise.planning.need;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.rule.Rule;
import org.backwise.planning.course.Course;
import org.backwise.planning.eligibility.Person;

/**
 * How much each muscle group matters in a phase: to the sites that hurt, or to what a rule prefers.
 */
record GroupWeights(SiteWeights sites, SortedMap<String, Integer> preferred) {

  static GroupWeights of(Person person, Knowledge knowledge, Course.Leg leg) {
    LocalDate first = person.intake().start().plusWeeks(leg.fromWeek() - 1L);
    List<LocalDate> dates = first.datesUntil(first.plusWeeks(leg.weeks())).toList();
    SortedMap<String, Integer> preferred = new TreeMap<>();
    knowledge
        .tables()
        .needs()
        .preferred()
        .forEach(
            (id, groups) -> {
              Rule rule = knowledge.rules().get(id);
              if (dates.stream().anyMatch(date -> person.facts().holds(rule.when(), date))) {
                groups.forEach((group, weight) -> preferred.merge(group, weight, Math::max));
              }
            });
    return new GroupWeights(person.weights(), preferred);
  }

  /** The weight that is named for {@code group}; 0 when none is. */
  int named(String group) {
    return Math.max(sites.named(group), preferred.getOrDefault(group, 0));
  }

  /** The weight of {@code group}, never below the base weight of the whole body. */
  int of(String group) {
    return Math.max(sites.of(group), named(group));
  }
}
