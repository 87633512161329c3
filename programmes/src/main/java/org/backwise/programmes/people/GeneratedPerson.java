package org.backwise.programmes.people;

import org.backwise.model.intake.Intake;

/**
 * A made-up person.
 *
 * @param kind why this person is in the mix, for example {@code plain} or {@code flagged}
 */
public record GeneratedPerson(long index, String kind, Intake intake) {}
