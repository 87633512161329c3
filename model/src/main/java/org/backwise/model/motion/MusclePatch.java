package org.backwise.model.motion;

/**
 * Where a muscle group is tinted: a rounded strip on a bone. The points are (along the bone 0-1,
 * ahead, outwards); ahead, outwards and radius are shares of stature.
 */
public record MusclePatch(String group, Bone bone, Point from, Point to, double radius) {}
