package org.backwise.figure.drawing;

import java.util.List;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Spot;

/** The way of a part, drawn beside it. */
final class CourseArrow {

  private static final double SHORTEST = 17;
  private static final double BESIDE = 8;
  private static final double STILL = 2.5;

  private final Camera camera;
  private final List<Landmarks> marks;
  private final double size;

  CourseArrow(Camera camera, Approach approach, double size) {
    this.camera = camera;
    this.marks = approach.landmarks();
    this.size = size;
  }

  void draw(Sheet sheet, Spot spot, boolean bothWays) {
    Spot2 from = camera.see(marks.get(0).at(spot));
    Spot2 to = camera.see(marks.get(2).at(spot));
    Spot2 way = to.minus(from);
    if (way.length() < STILL * size) {
      return;
    }
    Spot2 centre = from.towards(to, 0.5);
    Spot2 via = camera.see(marks.get(1).at(spot));
    double grow = Math.max(1, SHORTEST * size / way.length());
    Spot2 shift = beside(spot, centre, way);
    List<Spot2> grown =
        List.of(from, via.times(2).minus(centre), to).stream()
            .map(place -> centre.towards(place, grow).plus(shift))
            .toList();
    List<Spot2> curve = Stroke.bent(grown.get(0), grown.get(1), grown.get(2));
    new Stroke(aboveGround(curve), bothWays, size).draw(sheet);
  }

  private List<Spot2> aboveGround(List<Spot2> curve) {
    double ground = camera.see(Vec.ZERO).y();
    double lowest = curve.stream().mapToDouble(Spot2::y).max().orElse(ground);
    double lift = camera.seesGround() ? 0 : Math.min(0, ground - lowest);
    return curve.stream().map(place -> place.plus(0, lift)).toList();
  }

  /** Aside of the way, away from the body's middle. */
  private Spot2 beside(Spot spot, Spot2 centre, Spot2 way) {
    Spot2 body = camera.see(marks.get(2).at(Landmarks.centre(Landmark.BELLY)));
    Spot2 across = way.across().unit();
    double sign = across.dot(centre.minus(body)) < 0 ? -1 : 1;
    boolean wide = spot.landmark() == Landmark.HEAD;
    return across.times(sign * BESIDE * size * (wide ? 1.8 : 1));
  }
}
