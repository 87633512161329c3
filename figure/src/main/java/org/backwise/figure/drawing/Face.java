package org.backwise.figure.drawing;

import java.util.List;
import org.backwise.figure.kinematics.Flesh;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;
import org.backwise.figure.kinematics.Volume;
import org.backwise.model.motion.Measure;

/** Hair, ears and eyes, so that one sees where the head looks. */
final class Face {

  private final Camera camera;
  private final Flesh flesh;
  private final double radius;
  private final double looks;

  Face(Camera camera, Skeleton skeleton) {
    this.camera = camera;
    this.flesh = new Flesh(skeleton);
    this.radius = skeleton.body().metres(Measure.HEAD_RADIUS);
    this.looks = camera.towardsViewer().dot(skeleton.head().turn().ahead());
  }

  void draw(Sheet sheet) {
    Spot2 skull = camera.see(flesh.skull());
    sheet.fill(Form.disc(skull, Camera.centimetres(radius)), Ink.HAIR);
    List<Volume> face =
        List.of(
            new Volume.Ball(flesh.onHead(0.24, -0.16, 0), radius * 0.8),
            new Volume.Ball(flesh.onHead(0.42, -0.62, 0), radius * 0.52));
    Form front = new Form.Round(List.of(Hulls.seen(camera, face)));
    sheet.draw(front, Look.area(Ink.SKIN), looks > -0.55);
    for (int side : new int[] {-1, 1}) {
      ear(sheet, side);
      eye(sheet, side);
    }
    nose(sheet);
    mouth(sheet);
  }

  /** Its bridge, which tells a turned head from a tilted one. */
  private void nose(Sheet sheet) {
    Vec tip = flesh.onHead(1.16, -0.24, 0);
    Form bridge = Form.line(camera.see(flesh.onHead(1, 0.04, 0)), camera.see(tip));
    sheet.draw(bridge, Look.line(Ink.OUTLINE, 1), faces(tip) > 0.3);
  }

  private void ear(Sheet sheet, int side) {
    Vec ear = flesh.onHead(-0.12, -0.12, side * 0.95);
    Form form = Form.disc(camera.see(ear), Camera.centimetres(radius * 0.2));
    sheet.draw(form, Look.edged(Ink.SKIN, Ink.OUTLINE, 1.2), faces(ear) > 0.35);
  }

  private void eye(Sheet sheet, int side) {
    Vec eye = flesh.onHead(0.9, 0.1, side * 0.36);
    sheet.draw(Form.disc(camera.see(eye), 1.1), Look.area(Ink.OUTLINE), faces(eye) > 0.2);
  }

  private void mouth(Sheet sheet) {
    Vec left = flesh.onHead(0.86, -0.62, -0.22);
    Vec right = flesh.onHead(0.86, -0.62, 0.22);
    Form lips = Form.line(camera.see(left), camera.see(right));
    sheet.draw(lips, Look.line(Ink.OUTLINE, 1), faces(left) > 0.2 && faces(right) > 0.2);
  }

  /** From -1, behind the head, to 1, straight at the viewer. */
  private double faces(Vec place) {
    return place.minus(flesh.skull()).unit().dot(camera.towardsViewer());
  }
}
