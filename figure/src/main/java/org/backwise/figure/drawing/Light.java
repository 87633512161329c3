package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;
import org.backwise.figure.kinematics.Volume;
import org.backwise.model.motion.Prop;

/** Light things that stand or lie somewhere until two hands take them. */
final class Light {

  private static final double BAG_HIGH = 0.32;
  private static final double BAG_SOFT = 0.05;
  private static final double BAG_DEEP = 0.06;
  private static final double SOCK_RADIUS = 0.055;

  private final Camera camera;
  private final Solids solids;
  private final Landmarks landmarks;

  Light(Camera camera, Solids solids, Skeleton skeleton) {
    this.camera = camera;
    this.solids = solids;
    this.landmarks = new Landmarks(skeleton);
  }

  /** A soft bag that stands on {@code at}. */
  void bag(Vec at) {
    hangs(at.plus(Vec.UP.times(BAG_HIGH)));
  }

  /** A bag whose handles are in both hands. */
  void bagIn(Prop prop) {
    if (prop.along().size() == 2) {
      hangs(between(prop));
    }
  }

  private void hangs(Vec grip) {
    for (int end : new int[] {-1, 1}) {
      solids.rod(grip, grip.plus(new Vec(0.09 * end, -0.16, 0)), Ink.PROP, 1.8);
    }
    List<Volume> corners = new ArrayList<>();
    for (int x : new int[] {-1, 1}) {
      for (int z : new int[] {-1, 1}) {
        corners.add(corner(grip, x * 0.1, 0.17 - BAG_HIGH, z));
        corners.add(corner(grip, x * 0.15, BAG_SOFT - BAG_HIGH, z));
      }
    }
    solids.area(Hulls.polygon(camera, corners), Ink.PROP);
  }

  private static Volume corner(Vec grip, double ahead, double up, int side) {
    return new Volume.Ball(grip.plus(new Vec(ahead, up, side * BAG_DEEP)), BAG_SOFT);
  }

  /** A rolled sock that lies on {@code at}. */
  void sock(Vec at) {
    solids.ball(at.plus(Vec.UP.times(SOCK_RADIUS)), SOCK_RADIUS, Ink.EASED);
  }

  /** A rolled sock between both hands. */
  void sockIn(Prop prop) {
    if (prop.along().size() == 2) {
      solids.ball(between(prop), SOCK_RADIUS, Ink.EASED);
    }
  }

  private Vec between(Prop prop) {
    return landmarks.at(prop.along().get(0)).towards(landmarks.at(prop.along().get(1)), 0.5);
  }
}
