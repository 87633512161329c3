package org.backwise.figure.drawing;

import java.util.List;
import org.backwise.figure.kinematics.Flesh;
import org.backwise.figure.kinematics.Part;
import org.backwise.figure.kinematics.Vec;
import org.backwise.figure.kinematics.Volume;

/** The ground: a soft oval round every key pose where one looks down on it, else a line. */
record GroundArt(Camera camera, List<Spot2> disc) {

  private static final double ROUND_METRES = 0.15;
  private static final Vec BACK = Vec.AHEAD.times(-1);
  private static final Vec LEFT = Vec.RIGHT.times(-1);

  static GroundArt under(Camera camera, List<Approach> poses) {
    return new GroundArt(camera, camera.seesGround() ? disc(camera, poses) : List.of());
  }

  private static List<Spot2> disc(Camera camera, List<Approach> poses) {
    List<Part> parts =
        poses.stream().flatMap(pose -> new Flesh(pose.to()).parts().stream()).toList();
    double ahead = reach(parts, Vec.AHEAD);
    double back = -reach(parts, BACK);
    double right = reach(parts, Vec.RIGHT);
    double left = -reach(parts, LEFT);
    Vec middle = new Vec((back + ahead) / 2, -0.02, (left + right) / 2);
    Vec deep = Vec.AHEAD.times((ahead - back) / 2 + ROUND_METRES);
    Vec across = Vec.RIGHT.times((right - left) / 2 + ROUND_METRES);
    return Hulls.polygon(camera, List.of(new Volume.Oval(middle, across, deep)));
  }

  private static double reach(List<Part> parts, Vec direction) {
    return Math.max(0, parts.stream().mapToDouble(part -> part.reach(direction)).max().orElse(0));
  }

  void draw(Sheet sheet, Box within) {
    Spot2 ground = camera.see(Vec.ZERO);
    sheet.begin("floor-");
    sheet.include(List.of(ground));
    if (camera.seesGround()) {
      sheet.include(disc);
      sheet.draw(Form.area(disc), Look.veil(Ink.FLOOR, "0.2"));
    } else if (within.width() > 0) {
      Spot2 left = new Spot2(within.left() + 3, ground.y() + 1);
      Spot2 right = new Spot2(within.right() - 3, ground.y() + 1);
      sheet.line(Form.line(left, right), Ink.FLOOR, 1.4);
    }
  }
}
