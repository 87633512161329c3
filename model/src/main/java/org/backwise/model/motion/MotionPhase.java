package org.backwise.model.motion;

/**
 * A part of a repetition.
 *
 * @param to name of the key pose at its end
 */
public record MotionPhase(PhaseKind kind, String to, double seconds, Breath breath) {}
