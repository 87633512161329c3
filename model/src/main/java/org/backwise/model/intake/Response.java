package org.backwise.model.intake;

import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;

/**
 * What repeated movement did to the pain.
 *
 * @param effect {@code centralises} or {@code peripheralises}
 * @param foundBy {@code self} or a clinician's code
 */
public record Response(Segment segment, SpineMotion motion, String effect, String foundBy) {}
