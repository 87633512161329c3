package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.kinematics.Solid;
import org.backwise.figure.kinematics.Turn;
import org.backwise.figure.kinematics.Vec;

/** Boxes and rods on the sheet. */
final class Solids {

  static final double THIN = 1.2;

  private final Camera camera;
  private final Sheet sheet;

  Solids(Camera camera, Sheet sheet) {
    this.camera = camera;
    this.sheet = sheet;
  }

  /** What nothing goes through, as it stands. */
  void box(Solid solid, Ink ink) {
    box(solid.middle(), solid.half(), solid.turn(), ink);
  }

  /** A box around {@code middle} with its half sizes, turned. */
  void box(Vec middle, Vec half, Turn turn, Ink ink) {
    List<Spot2> corners = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      double x = (i & 1) == 0 ? -half.x() : half.x();
      double y = (i & 2) == 0 ? -half.y() : half.y();
      double z = (i & 4) == 0 ? -half.z() : half.z();
      corners.add(camera.see(middle.plus(turn.apply(new Vec(x, y, z)))));
    }
    area(Hulls.convex(corners), ink);
  }

  void area(List<Spot2> corners, Ink ink) {
    sheet.include(corners);
    sheet.shape(Form.area(corners), ink, Ink.PROP_LINE, THIN);
  }

  void line(List<Spot2> way) {
    sheet.include(way);
    sheet.line(new Form.Line(way, false), Ink.PROP_LINE, THIN);
  }

  void rod(Vec from, Vec to, Ink ink, double width) {
    Spot2 a = camera.see(from);
    Spot2 b = camera.see(to);
    sheet.include(List.of(a, b));
    sheet.line(Form.line(a, b), Ink.PROP_LINE, width + THIN);
    sheet.line(Form.line(a, b), ink, width);
  }

  void ball(Vec middle, double radius, Ink ink) {
    Spot2 centre = camera.see(middle);
    double r = Camera.centimetres(radius);
    sheet.include(List.of(centre.plus(-r, -r), centre.plus(r, r)));
    sheet.shape(Form.disc(centre, r), ink, Ink.PROP_LINE, THIN);
  }
}
