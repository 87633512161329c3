package org.backwise.figure.drawing;

import java.util.List;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.ArrowKind;
import org.backwise.model.motion.Spot;

/**
 * Arrows whose direction is written: onto the body, away from it, against a hand, with the breath.
 */
final class DirectedArrow {

  private static final double LONG = 18;
  private static final double GAP = 3;
  private static final double BAR = 8;

  private final Camera camera;
  private final Skeleton skeleton;
  private final double size;

  DirectedArrow(Camera camera, Skeleton skeleton, double size) {
    this.camera = camera;
    this.skeleton = skeleton;
    this.size = size;
  }

  void draw(Sheet sheet, ArrowKind kind, Spot spot, Vec towards) {
    Spot2 place = camera.see(new Landmarks(skeleton).at(spot));
    Spot2 way = camera.see(towards).minus(camera.see(Vec.ZERO)).unit();
    switch (kind) {
      case GO -> arrow(sheet, place.plus(way.times(2 * GAP * size)), way);
      case AGAINST -> against(sheet, place, way);
      case BREATHE -> new BreathMark(camera, skeleton, size).draw(sheet, skin(spot, towards), way);
      default -> arrow(sheet, place.minus(way.times((LONG + GAP) * size)), way);
    }
  }

  /** Where the flesh at {@code spot} ends in that direction. */
  private Spot2 skin(Spot spot, Vec towards) {
    Landmarks marks = new Landmarks(skeleton);
    Vec place = marks.at(spot);
    Vec out = towards.unit();
    return camera.see(place.plus(out.times(marks.reach(spot, out) - place.dot(out))));
  }

  private void arrow(Sheet sheet, Spot2 from, Spot2 way) {
    stroke(sheet, from, from.plus(way.times(LONG * size)));
  }

  private void stroke(Sheet sheet, Spot2 from, Spot2 to) {
    new Stroke(List.of(from, to), false, size).draw(sheet);
  }

  /** Two arrows that meet at a bar: both push, nothing moves. */
  private void against(Sheet sheet, Spot2 place, Spot2 way) {
    for (int side : new int[] {-1, 1}) {
      Spot2 out = way.times(side * size);
      stroke(sheet, place.plus(out.times(LONG)), place.plus(out.times(GAP)));
    }
    Spot2 half = way.across().times(BAR * size);
    Form bar = Form.line(place.minus(half), place.plus(half));
    sheet.line(bar, Ink.HALO, 4.4 * size);
    sheet.line(bar, Ink.ARROW, 2.2 * size);
  }
}
