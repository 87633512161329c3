package org.backwise.model.rule;

import java.util.List;
import org.backwise.model.Coded;
import org.backwise.model.evidence.Evidence;

/**
 * A condition of the vocabulary and how it bears on exercise.
 *
 * @param settles whether it can heal or go; where not, an answer that it is settled is not believed
 * @param sided whether an arm, a leg or a joint of it has it, so that the side is asked
 * @param clearanceFrom who may clear it; empty: any clinician
 */
public record Condition(
    String code,
    Bearing bearing,
    boolean settles,
    boolean sided,
    List<String> clearanceFrom,
    Evidence evidence) {

  /** How a condition bears on exercise. */
  public enum Bearing implements Coded {
    /** Needs no clearance of its own. */
    NO_RESTRICTION,
    /** Rules over properties apply; the clearance must name it. */
    RULES,
    /** A clinician decides; the clearance must name it. */
    ASK_CLINICIAN,
    /** Never cleared by a form: the person is led to a clinician. */
    WITHHOLD
  }
}
