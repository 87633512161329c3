package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.kinematics.Flesh;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;

/** Breath: where the body widens and sinks, and air before nose and mouth. */
final class BreathMark {

  private static final double HALF = 11;
  private static final double SWELL = 5;
  private static final double PROFILE = 0.35;

  private final Camera camera;
  private final Flesh flesh;
  private final Vec looks;
  private final double size;

  BreathMark(Camera camera, Skeleton skeleton, double size) {
    this.camera = camera;
    this.flesh = new Flesh(skeleton);
    this.looks = skeleton.head().turn().ahead();
    this.size = size;
  }

  void draw(Sheet sheet, Spot2 place, Spot2 way) {
    for (int ring = 1; ring <= 2; ring++) {
      line(sheet, swell(place.plus(way.times(SWELL * 0.8 * ring * size)), way, ring));
    }
    Spot2 inner = place.plus(way.times(SWELL * 2.6 * size));
    new Stroke(List.of(inner, inner.plus(way.times(15 * size))), true, size).draw(sheet);
    Spot2 ahead = camera.see(looks);
    boolean hidden = looks.dot(camera.towardsViewer()) < -PROFILE;
    if (!hidden && ahead.length() > Camera.centimetres(PROFILE)) {
      air(sheet, ahead.unit());
    }
  }

  private List<Spot2> swell(Spot2 middle, Spot2 way, int ring) {
    Spot2 half = way.across().times(HALF * size * (1.2 - 0.25 * ring));
    Spot2 bend = middle.plus(way.times(SWELL * size));
    return Stroke.bent(middle.minus(half), bend, middle.plus(half));
  }

  /** Two waves that leave the face. */
  private void air(Sheet sheet, Spot2 ahead) {
    for (double height : new double[] {-0.25, -0.7}) {
      Spot2 nose = camera.see(flesh.onHead(1.35, height, 0));
      List<Spot2> wave = new ArrayList<>();
      for (int i = 0; i <= 12; i++) {
        double high = 1.5 * Math.sin(i * Math.PI / 3);
        wave.add(nose.plus(ahead.times(i * size)).plus(ahead.across().times(high * size)));
      }
      line(sheet, wave);
    }
  }

  private void line(Sheet sheet, List<Spot2> way) {
    sheet.line(new Form.Line(way, false), Ink.HALO, 3.2 * size);
    sheet.line(new Form.Line(way, false), Ink.ARROW, 1.5 * size);
    sheet.include(way);
  }
}
