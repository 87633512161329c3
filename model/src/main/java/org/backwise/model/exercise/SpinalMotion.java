package org.backwise.model.exercise;

/**
 * A movement of one spinal segment.
 *
 * @param sustained held for more than a breath
 */
public record SpinalMotion(
    Segment segment, SpineMotion motion, MotionRange range, MotionLoad load, boolean sustained) {}
