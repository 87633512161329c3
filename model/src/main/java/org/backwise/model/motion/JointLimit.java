package org.backwise.model.motion;

import org.backwise.model.evidence.Evidence;

/**
 * How far a joint angle of a figure may go, in degrees.
 *
 * @param loadedLeast the least under body weight or with outside help
 * @param loadedMost the most under body weight or with outside help
 */
public record JointLimit(
    JointAngle angle,
    double least,
    double most,
    double loadedLeast,
    double loadedMost,
    Evidence evidence) {}
