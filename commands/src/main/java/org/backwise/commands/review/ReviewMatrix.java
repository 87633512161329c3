package org.backwise.commands.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.RuleEffect;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Prescription;

/** Every exercise under every condition, as the planner's rules have it. */
final class ReviewMatrix {

  private final Knowledge knowledge;
  private final Catalogue catalogue;

  ReviewMatrix(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.catalogue = new Catalogue(knowledge);
  }

  List<Exercise> exercises() {
    return knowledge.exercises().all();
  }

  /** Anybody, then one for each condition by code. */
  List<Subject> subjects() {
    return Stream.concat(
            Stream.of(Subject.ANYBODY), knowledge.conditions().ids().stream().map(Subject::new))
        .toList();
  }

  /** What becomes of {@code exercise} under the condition of {@code subject}. */
  Cell cell(Exercise exercise, Subject subject) {
    List<Cell.Said> said = new ArrayList<>();
    for (Rule rule : knowledge.rules().all()) {
      if (subject.concerns(rule)) {
        boolean always = subject.holds(rule.when()) == Truth.YES;
        mark(rule, exercise, always)
            .ifPresent(mark -> said.add(new Cell.Said(rule.id(), mark, always)));
      }
    }
    return new Cell(said);
  }

  private Optional<Mark> mark(Rule rule, Exercise exercise, boolean always) {
    List<Prescription> own = catalogue.of(exercise);
    BitSet out = catalogue.leftOut(rule);
    long left = own.stream().filter(p -> !out.get(p.index())).count();
    if (left == 0 && always && rule.routines().isEmpty()) {
      return Optional.of(Mark.FORBIDDEN);
    } else if (left < own.size() || limitsWhole(rule, own)) {
      return Optional.of(Mark.LIMITED);
    } else if (rule.effect() instanceof RuleEffect.Prefer prefer && matches(rule, own)) {
      return Optional.of(prefer.weightMilli() > 0 ? Mark.PREFERRED : Mark.SECOND_CHOICE);
    }
    return Optional.empty();
  }

  /** Whether {@code rule} bounds the minutes of a day or the time on the back in a routine. */
  private boolean limitsWhole(Rule rule, List<Prescription> own) {
    return rule.ruleClass() == RuleClass.SAFETY
        && rule.effect() instanceof RuleEffect.Limit limit
        && (limit.what().equals("aerobic-minutes") || limit.what().equals("supine-seconds"))
        && matches(rule, own);
  }

  private boolean matches(Rule rule, List<Prescription> own) {
    BitSet matching = catalogue.matching(rule.match());
    return own.stream().anyMatch(p -> matching.get(p.index()));
  }

  /** What no rule takes from anybody with the condition of {@code subject}. */
  List<Prescription> remaining(Subject subject) {
    BitSet out = new BitSet();
    knowledge.rules().all().stream()
        .filter(rule -> rule.routines().isEmpty() && subject.holds(rule.when()) == Truth.YES)
        .forEach(rule -> out.or(catalogue.leftOut(rule)));
    return catalogue.all().stream().filter(p -> !out.get(p.index())).toList();
  }
}
