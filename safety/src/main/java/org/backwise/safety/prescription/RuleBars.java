package org.backwise.safety.prescription;

import java.util.List;
import java.util.Optional;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.intake.Response;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;

/** What the safety rules of content forbid, or limit below a dose. */
public final class RuleBars {

  private final RulesInForce rules;
  private final List<Response> responses;
  private final AllowedMotions allowed;
  private final WellSide wellSide;

  RuleBars(RulesInForce rules, List<Response> responses, AllowedMotions allowed, WellSide well) {
    this.rules = rules;
    this.responses = responses;
    this.allowed = allowed;
    this.wellSide = well;
  }

  /** The rules against {@code prescription} on some date of {@code span}. */
  public List<Bar> of(Prescription prescription, Span span) {
    return rules.during(span).stream()
        .flatMap(held -> bar(prescription, held, span).stream())
        .toList();
  }

  /** The rules against {@code prescription} for somebody for whom none of them yields. */
  List<Bar> unyielding(Prescription prescription, Span span) {
    return rules.during(span).stream()
        .filter(held -> concerns(prescription, held.rule()))
        .flatMap(held -> breach(prescription, held).stream())
        .toList();
  }

  /** Whether a rule about one side alone is against {@code prescription}. */
  boolean ofItsSide(Prescription prescription, Span span) {
    return rules.during(span).stream()
        .filter(held -> held.rule().affectedSideOnly())
        .anyMatch(held -> bar(prescription, held, span).isPresent());
  }

  private Optional<Bar> bar(Prescription prescription, RulesInForce.Held held, Span span) {
    Rule rule = held.rule();
    return concerns(prescription, rule)
            && !yields(prescription, rule)
            && !allowed.outweigh(prescription, rule, span)
            && !wellSide.isAllOf(prescription, rule, span)
        ? breach(prescription, held)
        : Optional.empty();
  }

  private static boolean concerns(Prescription prescription, Rule rule) {
    return (rule.routines().isEmpty() || rule.routines().contains(prescription.routine()))
        && Traits.has(prescription, rule.match());
  }

  private static Optional<Bar> breach(Prescription prescription, RulesInForce.Held held) {
    Rule rule = held.rule();
    return breach(prescription, rule.effect())
        .map(values -> new Bar(rule.id(), values + " from " + held.date()));
  }

  private static Optional<String> breach(Prescription prescription, RuleEffect effect) {
    if (effect instanceof RuleEffect.Forbid) {
      return Optional.of("forbidden");
    }
    return effect instanceof RuleEffect.Limit limit ? over(prescription, limit) : Optional.empty();
  }

  private static Optional<String> over(Prescription prescription, RuleEffect.Limit limit) {
    int value =
        switch (limit.what()) {
          case "hold-seconds" -> prescription.dose().holdSeconds();
          case "sets" -> prescription.dose().sets();
          case "reps" -> prescription.dose().reps();
          case "level" -> prescription.exercise().level();
          case "supine-seconds", "aerobic-minutes" -> Integer.MIN_VALUE;
          default -> Integer.MAX_VALUE;
        };
    return value > limit.most()
        ? Optional.of(limit.what() + " " + value + " above " + limit.most())
        : Optional.empty();
  }

  /**
   * Whether every spinal motion that the rule could mean is known to centralise the pain, and
   * nothing else about the prescription is what the rule is about.
   */
  private boolean yields(Prescription prescription, Rule rule) {
    Exercise exercise = prescription.exercise();
    List<SpinalMotion> meant = SpineTraits.meant(exercise, rule.match());
    return rule.yieldsToResponse()
        && !meant.isEmpty()
        && meant.stream().allMatch(this::centralises)
        && !Traits.has(Stilled.of(prescription, meant), rule.match());
  }

  private boolean centralises(SpinalMotion motion) {
    return found(motion, "centralises") && !found(motion, "peripheralises");
  }

  private boolean found(SpinalMotion motion, String effect) {
    return responses.stream()
        .anyMatch(
            response ->
                response.segment() == motion.segment()
                    && response.motion() == motion.motion()
                    && response.effect().equals(effect));
  }
}
