package org.backwise.programmes.change;

import java.time.LocalDate;
import java.util.function.Function;
import org.backwise.model.change.Change;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.state.PersonState;

/**
 * What is to change.
 *
 * @param intakeHash gives answers their fingerprint
 * @param today the day of the change; the week it lies in is the first that is planned anew
 */
public record ChangeRequest(
    Intake intake,
    Function<Intake, String> intakeHash,
    PersonState state,
    Programme programme,
    Change change,
    LocalDate today) {}
