package org.backwise.model.motion;

/**
 * An oval cross-section of the trunk, in shares of stature.
 *
 * @param bone PELVIS, LUMBAR or THORAX
 * @param along where on the bone, from 0 (low) to 1 (high)
 * @param ahead how far its middle lies before the spine's line
 */
public record TrunkSection(
    Bone bone, double along, double halfWidth, double halfDepth, double ahead) {}
