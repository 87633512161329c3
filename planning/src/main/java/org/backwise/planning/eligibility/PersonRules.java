package org.backwise.planning.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.rule.Rule;
import org.backwise.planning.person.Dated;

/** The content rules that may hold for a person; what no date changes is found once. */
final class PersonRules {

  private final Person person;
  private final List<Held> held = new ArrayList<>();

  /** A rule that holds always, or on some dates. */
  private record Held(Rule rule, boolean always) {}

  PersonRules(Knowledge knowledge, Person person) {
    this.person = person;
    Dated dated = new Dated(person.intake());
    for (Rule rule : knowledge.rules().all()) {
      boolean changes = dated.is(rule.when());
      if (changes || holds(rule, person.intake().start())) {
        held.add(new Held(rule, !changes));
      }
    }
  }

  /** Those that hold on at least one of these dates, by id. */
  List<Rule> on(List<LocalDate> dates) {
    return held.stream()
        .filter(h -> h.always() || dates.stream().anyMatch(date -> holds(h.rule(), date)))
        .map(Held::rule)
        .toList();
  }

  private boolean holds(Rule rule, LocalDate date) {
    return person.facts().holds(rule.when(), date);
  }
}
