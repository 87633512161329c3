package org.backwise.safety.audit.rules;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.Impact;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;

/** The content rules that H12 is about, known by what they forbid. */
final class NeverDrafted {

  private final List<String> ids;

  NeverDrafted(List<Rule> rules) {
    this.ids =
        rules.stream()
            .filter(rule -> rule.effect() instanceof RuleEffect.Forbid)
            .filter(rule -> leaves(rule.match()).anyMatch(leaf -> meant(leaf, rule)))
            .map(Rule::id)
            .toList();
  }

  boolean names(String rule) {
    return ids.contains(rule);
  }

  private static boolean meant(Trait leaf, Rule rule) {
    return leaf instanceof Trait.TorsoTwist
        || (leaf instanceof Trait.ImpactFrom impact && impact.impact() == Impact.HIGH)
        || (leaf instanceof Trait.Demands asks && demands(asks))
        || (leaf instanceof Trait.MovesSpine spine
            && bendsLowBack(spine)
            && (fullSitUp(spine, rule) || rule.routines().equals(List.of(RoutineKind.MORNING))));
  }

  private static boolean demands(Trait.Demands asks) {
    return asks.demands().contains(Demand.HIGH_IMPACT)
        || asks.demands().contains(Demand.UNSUPPORTED_BALANCE);
  }

  private static boolean bendsLowBack(Trait.MovesSpine spine) {
    return spine.segment() == Segment.LUMBAR && spine.motions().contains(SpineMotion.FLEXION);
  }

  /** Bending the loaded low back is for nobody. */
  private static boolean fullSitUp(Trait.MovesSpine spine, Rule rule) {
    return rule.when() instanceof Fact.Always && spine.loadFrom() != MotionLoad.NONE;
  }

  private static Stream<Trait> leaves(Trait trait) {
    if (trait instanceof Trait.AllOf all) {
      return all.of().stream().flatMap(NeverDrafted::leaves);
    }
    if (trait instanceof Trait.AnyOf any) {
      return any.of().stream().flatMap(NeverDrafted::leaves);
    }
    return Stream.of(trait);
  }
}
