package org.backwise.figure.drawing;

import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.View;

/** A parallel projection of metres in space to centimetres on paper. */
record Camera(Vec towardsViewer, Vec right, Vec up) {

  private static final double CENTIMETRES = 100;

  /** The camera of a motion; a mirrored motion is looked at from the other side. */
  static Camera of(Motion motion) {
    double azimuth = Math.toRadians(azimuth(motion.view())) * (motion.fromLeft() ? -1 : 1);
    double height = Math.toRadians(height(motion.view()));
    double flat = Math.cos(height);
    Vec viewer = new Vec(flat * Math.cos(azimuth), Math.sin(height), flat * Math.sin(azimuth));
    Vec right = Vec.UP.cross(viewer).unit();
    return new Camera(viewer, right, viewer.cross(right));
  }

  /** Degrees from the front towards the body's right. */
  private static double azimuth(View view) {
    return switch (view) {
      case FRONT, FRONT_ABOVE, ABOVE -> 0;
      case THREE_QUARTER, QUARTER_ABOVE -> 48;
      case SIDE -> 90;
      case BACK_QUARTER -> 140;
      case BACK, BACK_ABOVE -> 180;
    };
  }

  private static double height(View view) {
    return switch (view) {
      case SIDE -> 4;
      case FRONT, BACK -> 8;
      case THREE_QUARTER, BACK_QUARTER -> 14;
      case FRONT_ABOVE, QUARTER_ABOVE, BACK_ABOVE -> 30;
      case ABOVE -> 68;
    };
  }

  /** Whether one looks down enough to see the ground as an area. */
  boolean seesGround() {
    return towardsViewer.y() > 0.1;
  }

  Spot2 see(Vec p) {
    return new Spot2(p.dot(right) * CENTIMETRES, 0 - p.dot(up) * CENTIMETRES);
  }

  /** How near to the viewer, in metres. */
  double near(Vec p) {
    return p.dot(towardsViewer);
  }

  static double centimetres(double metres) {
    return metres * CENTIMETRES;
  }
}
