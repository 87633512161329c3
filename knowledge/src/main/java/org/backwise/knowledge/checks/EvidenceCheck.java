package org.backwise.knowledge.checks;

import java.util.Arrays;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.evidence.Evidence;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.rule.Condition.Bearing;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.backwise.reading.Problems;

/** What permits, prefers, doses or promises rests on a source that was read, or on the brief. */
final class EvidenceCheck implements Check {

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (Exercise exercise : knowledge.exercises().all()) {
      for (int i = 0; i < exercise.doses().size(); i++) {
        Evidence evidence = exercise.doses().get(i).evidence();
        tell(knowledge, problems, "exercises/" + exercise.id(), "doses", evidence, "doses", i);
      }
    }
    for (Rule rule : knowledge.rules().all()) {
      if (rule.effect() instanceof RuleEffect.Prefer prefer && prefer.weightMilli() > 0) {
        tell(knowledge, problems, "rules/" + rule.id(), "prefers", rule.evidence());
      }
    }
    others(knowledge, problems);
  }

  private static void others(Knowledge knowledge, Problems problems) {
    knowledge.screeningRules().all().stream()
        .filter(r -> r.lowers())
        .forEach(r -> tell(knowledge, problems, "screening/" + r.id(), "permits", r.evidence()));
    knowledge.conditions().all().stream()
        .filter(c -> c.bearing() == Bearing.NO_RESTRICTION)
        .forEach(c -> tell(knowledge, problems, "conditions/" + c.code(), "permits", c.evidence()));
    knowledge.advice().all().stream()
        .forEach(a -> tell(knowledge, problems, "advice/" + a.id(), "promises", a.evidence()));
  }

  private static void tell(
      Knowledge knowledge,
      Problems problems,
      String file,
      String does,
      Evidence evidence,
      Object... keys) {
    if (!evidence.verification().maySupportPermission() && evidence.brief().isEmpty()) {
      Object[] path = Arrays.copyOf(keys, keys.length + 1);
      path[keys.length] = "evidence";
      String told =
          "%s, but rests on %s; it needs V or V2, or a brief id"
              .formatted(does, evidence.verification().code());
      Finding.at(knowledge.trees(), problems, file + ".yaml", told, path);
    }
  }
}
