package org.backwise.figure.drawing;

import java.util.List;
import org.backwise.figure.kinematics.Volume;

/** A round volume as it is seen on paper, in centimetres. */
sealed interface Disc {

  Spot2 centre();

  /** A circle. */
  record Round(Spot2 centre, double radius) implements Disc {}

  /** An ellipse with two conjugate half axes. */
  record Oval(Spot2 centre, Spot2 across, Spot2 deep) implements Disc {}

  static Disc of(Camera camera, Volume volume) {
    Spot2 centre = camera.see(volume.centre());
    if (volume instanceof Volume.Oval oval) {
      Spot2 across = camera.see(oval.centre().plus(oval.across())).minus(centre);
      Spot2 deep = camera.see(oval.centre().plus(oval.deep())).minus(centre);
      return new Oval(centre, across, deep);
    }
    return new Round(centre, Camera.centimetres(((Volume.Ball) volume).radius()));
  }

  /** The corners of the upright box around it. */
  default List<Spot2> corners() {
    Spot2 half =
        this instanceof Oval oval
            ? new Spot2(
                Math.hypot(oval.across.x(), oval.deep.x()),
                Math.hypot(oval.across.y(), oval.deep.y()))
            : new Spot2(((Round) this).radius, ((Round) this).radius);
    return List.of(centre().minus(half), centre().plus(half));
  }

  /** The point of the rim at {@code angle} radians. */
  default Spot2 rim(double angle) {
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    if (this instanceof Oval oval) {
      return oval.centre.plus(oval.across.times(c)).plus(oval.deep.times(s));
    }
    double radius = ((Round) this).radius;
    return centre().plus(radius * c, radius * s);
  }
}
