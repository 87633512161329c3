package org.backwise.model.rule;

import java.util.List;
import org.backwise.model.evidence.Evidence;
import org.backwise.model.programme.RoutineKind;

/**
 * One rule of content: when this is true of the person, that follows for these prescriptions.
 *
 * @param routines the routines it concerns; empty: all
 * @param affectedSideOnly a one-sided exercise whose other side rests keeps the side that is well
 * @param yieldsToResponse a movement found by repeated testing to centralise the pain outweighs it
 * @param yieldsToClinician a movement that a clinician allows again outweighs it, once the pain is
 *     persistent
 */
public record Rule(
    String id,
    RuleClass ruleClass,
    Fact when,
    Trait match,
    RuleEffect effect,
    List<RoutineKind> routines,
    boolean affectedSideOnly,
    boolean yieldsToResponse,
    boolean yieldsToClinician,
    Evidence evidence) {

  public Rule {
    routines = List.copyOf(routines);
  }
}
