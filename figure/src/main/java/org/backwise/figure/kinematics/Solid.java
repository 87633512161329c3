package org.backwise.figure.kinematics;

import java.util.List;
import java.util.stream.Stream;

/** A box that nothing goes through: its middle, half sizes along its own axes, and its turn. */
public record Solid(String name, Vec middle, Vec half, Turn turn) {

  /** How deep {@code volume} is in it, along the shortest way out; not over 0 when it is not. */
  public double depth(Volume volume) {
    return faces().mapToDouble(face -> behind(face, volume)).min().orElse(0);
  }

  private Stream<Vec> faces() {
    return Stream.of(
            turn.ahead().times(half.x()), turn.up().times(half.y()), turn.right().times(half.z()))
        .flatMap(axis -> List.of(axis, axis.times(-1)).stream());
  }

  /** How far it would have to go out by one face. */
  private double behind(Vec face, Volume volume) {
    Vec outwards = face.unit();
    return middle.plus(face).dot(outwards) + volume.reach(outwards.times(-1));
  }
}
