package org.backwise.safety.prescription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.safety.person.Facts;

/** The safety rules of content that hold for one person on some date of a span. */
public final class RulesInForce {

  private final List<Rule> rules;
  private final Facts facts;
  private final Map<Span, List<Held>> known = new ConcurrentHashMap<>();

  public RulesInForce(List<Rule> rules, Facts facts) {
    this.rules = rules.stream().filter(rule -> rule.ruleClass() == RuleClass.SAFETY).toList();
    this.facts = facts;
  }

  /** A rule and the first date on which it holds. */
  public record Held(Rule rule, LocalDate date) {}

  /** The rules that hold on at least one date of {@code span}, in the order of their ids. */
  public List<Held> during(Span span) {
    return known.computeIfAbsent(span, this::find);
  }

  private List<Held> find(Span span) {
    List<Held> held = new ArrayList<>();
    for (Rule rule : rules) {
      firstDate(rule, span).ifPresent(date -> held.add(new Held(rule, date)));
    }
    return held;
  }

  private Optional<LocalDate> firstDate(Rule rule, Span span) {
    Predicate<LocalDate> holds = date -> facts.holds(rule.when(), date);
    return facts.changes(rule.when())
        ? span.dates().filter(holds).findFirst()
        : Optional.of(span.first()).filter(holds);
  }
}
