package org.backwise.programmes;

import org.backwise.model.intake.Intake;
import org.backwise.model.state.PersonState;

/**
 * What is asked for.
 *
 * @param intakeHash the fingerprint of the answers
 * @param proposal without a valid clearance, make the programme to show a clinician
 * @param weeks at most so many, 1-26
 */
public record Request(
    Intake intake, String intakeHash, PersonState state, boolean proposal, int weeks) {}
