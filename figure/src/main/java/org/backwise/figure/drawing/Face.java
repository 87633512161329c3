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
    sheet.fill(Capsules.circle(skull, Camera.centimetres(radius)), Ink.HAIR);
    if (looks > -0.55) {
      List<Volume> face =
          List.of(
              new Volume.Ball(flesh.onHead(0.24, -0.16, 0), radius * 0.8),
              new Volume.Ball(flesh.onHead(0.42, -0.62, 0), radius * 0.52));
      sheet.fill(Hulls.path(camera, face), Ink.SKIN);
    }
    for (int side : new int[] {-1, 1}) {
      ear(sheet, side);
      eye(sheet, side);
    }
    mouth(sheet);
  }

  private void ear(Sheet sheet, int side) {
    Vec ear = flesh.onHead(-0.12, -0.12, side * 0.95);
    if (faces(ear) > 0.35) {
      String path = Capsules.circle(camera.see(ear), Camera.centimetres(radius * 0.2));
      sheet.shape(path, Ink.SKIN, Ink.OUTLINE, 1.2);
    }
  }

  private void eye(Sheet sheet, int side) {
    Vec eye = flesh.onHead(0.9, 0.1, side * 0.36);
    if (faces(eye) > 0.2) {
      sheet.fill(Capsules.circle(camera.see(eye), 1.1), Ink.OUTLINE);
    }
  }

  private void mouth(Sheet sheet) {
    Vec left = flesh.onHead(0.86, -0.62, -0.22);
    Vec right = flesh.onHead(0.86, -0.62, 0.22);
    if (faces(left) > 0.2 && faces(right) > 0.2) {
      String path = "M" + Numbers.of(camera.see(left)) + "L" + Numbers.of(camera.see(right));
      sheet.line(path, Ink.OUTLINE, 1);
    }
  }

  /** From -1, behind the head, to 1, straight at the viewer. */
  private double faces(Vec place) {
    return place.minus(flesh.skull()).unit().dot(camera.towardsViewer());
  }
}
