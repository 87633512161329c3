package org.backwise.model.rule;

import java.util.List;
import org.backwise.model.evidence.Evidence;
import org.backwise.model.programme.RoutineKind;

/**
 * One rule of content: when this is true of the person, that follows for these prescriptions.
 *
 * @param routines the routines it concerns; empty: all
 * @param yieldsToResponse a movement found by repeated testing to centralise the pain outweighs it
 */
public record Rule(
    String id,
    RuleClass ruleClass,
    Fact when,
    Trait match,
    RuleEffect effect,
    List<RoutineKind> routines,
    boolean yieldsToResponse,
    Evidence evidence) {

  public Rule {
    routines = List.copyOf(routines);
  }
}
