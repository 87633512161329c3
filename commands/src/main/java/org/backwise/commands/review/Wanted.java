package org.backwise.commands.review;

import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.NeedsTable;
import org.backwise.model.Effort;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.rule.RuleEffect;
import org.backwise.planning.eligibility.Catalogue;

/** Whether anything could ever choose an exercise: a need, a rule, a frame, a bad day. */
record Wanted(Knowledge knowledge, Catalogue catalogue) {

  boolean is(Exercise exercise) {
    return exercise.roles().isEmpty()
        || exercise.roles().contains(RoutineRole.WARM_UP)
        || exercise.roles().contains(RoutineRole.COOL_DOWN)
        || eases(exercise)
        || exercise.muscles().stream().anyMatch(this::needed)
        || preferred(exercise);
  }

  /** A relief routine takes gentle work for its ease alone. */
  private boolean eases(Exercise exercise) {
    return exercise.roles().contains(RoutineRole.WORK)
        && exercise.effort() == Effort.GENTLE
        && exercise.level() <= knowledge.tables().drafting().relief().levelMost();
  }

  private boolean needed(MuscleWork work) {
    NeedsTable needs = knowledge.tables().needs();
    var kind = knowledge.tables().stimulus().roles().get(work.role());
    var own = needs.groups().get(work.group());
    return own != null && kind != null && own.getOrDefault(kind, 0) > 0;
  }

  private boolean preferred(Exercise exercise) {
    return knowledge.rules().all().stream()
        .filter(r -> r.effect() instanceof RuleEffect.Prefer prefer && prefer.weightMilli() > 0)
        .map(rule -> catalogue.matching(rule.match()))
        .anyMatch(
            matching -> catalogue.of(exercise).stream().anyMatch(p -> matching.get(p.index())));
  }
}
