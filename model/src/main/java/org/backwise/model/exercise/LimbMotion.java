package org.backwise.model.exercise;

import org.backwise.model.Side;

/**
 * A movement of one limb joint.
 *
 * @param joint shoulder, elbow, wrist, hip, knee or ankle
 * @param motion flexion, extension, abduction, adduction, internal-rotation, external-rotation
 * @param maxDegrees the largest angle reached, from the neutral zero position
 */
public record LimbMotion(String joint, String motion, int maxDegrees, Side side) {}
