package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.kinematics.Flesh;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Part;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;
import org.backwise.figure.kinematics.Volume;
import org.backwise.model.motion.CloseUp;
import org.backwise.model.motion.Motion;

/** The pictures of one motion, all in the same frame. */
public final class Picture {

  private static final double MARGIN = 9;
  private static final double RATIO = 5.0 / 4;
  private static final int END = 1;
  private static final double GROUND_METRES = 0.15;

  private final Motion motion;
  private final List<Skeleton> poses;
  private final Skeleton middle;
  private final Palette palette;
  private final Camera camera;

  /**
   * @param poses the solved key poses
   * @param middle halfway from start to end
   */
  public Picture(Motion motion, List<Skeleton> poses, Skeleton middle, Palette palette) {
    this.motion = motion;
    this.poses = List.copyOf(poses);
    this.middle = middle;
    this.palette = palette;
    this.camera = Camera.of(motion);
  }

  /** The frame that holds every key pose and the arrows. */
  public Box frame() {
    CloseUp part = motion.closeUp();
    if (part != null) {
      return closeUp(part);
    }
    Box box = Box.EMPTY;
    for (int i = 0; i < poses.size(); i++) {
      box = box.including(scene(i, i == END, Box.EMPTY).box());
    }
    return box.framed(MARGIN, RATIO);
  }

  private Box closeUp(CloseUp part) {
    double radius = Camera.centimetres(part.metres());
    Spot2 middle = camera.see(new Landmarks(poses.get(0)).at(part.of()));
    Box box = Box.EMPTY.including(middle.plus(-radius, -radius));
    return box.including(middle.plus(radius, radius)).framed(0, RATIO);
  }

  /** The SVG elements of a key pose. */
  public String elements(int keyPose, boolean arrows) {
    return scene(keyPose, arrows, frame()).svg();
  }

  private Sheet scene(int keyPose, boolean arrows, Box frame) {
    Sheet sheet = new Sheet(palette);
    Skeleton skeleton = poses.get(keyPose);
    PropArt props = new PropArt(camera, sheet, skeleton);
    floor(sheet, frame);
    props.onGround(motion, false);
    new BodyArt(camera, skeleton, keyPose == 0 ? List.of() : motion.tints()).draw(sheet);
    props.onGround(motion, true);
    if (frame.width() > 0) {
      props.before(motion, frame);
    } else {
      props.before(motion, new Box(0, 0, 0, 0));
    }
    if (arrows) {
      arrows(sheet);
    }
    return sheet;
  }

  private void arrows(Sheet sheet) {
    List<Landmarks> marks = new ArrayList<>();
    for (Skeleton skeleton : List.of(poses.get(0), middle, poses.get(1))) {
      marks.add(new Landmarks(skeleton));
    }
    new ArrowArt(camera, motion, marks.get(0), marks.get(1), marks.get(2)).draw(sheet);
  }

  /** A soft oval on the ground round every key pose. */
  private void disc(Sheet sheet) {
    double left = 0;
    double right = 0;
    double back = 0;
    double ahead = 0;
    for (Skeleton skeleton : poses) {
      for (Part part : new Flesh(skeleton).parts()) {
        back = Math.min(back, -part.reach(Vec.AHEAD.times(-1)));
        ahead = Math.max(ahead, part.reach(Vec.AHEAD));
        left = Math.min(left, -part.reach(Vec.RIGHT.times(-1)));
        right = Math.max(right, part.reach(Vec.RIGHT));
      }
    }
    Vec middle = new Vec((back + ahead) / 2, -0.02, (left + right) / 2);
    Vec deep = Vec.AHEAD.times((ahead - back) / 2 + GROUND_METRES);
    Vec across = Vec.RIGHT.times((right - left) / 2 + GROUND_METRES);
    List<Spot2> rim = Hulls.polygon(camera, List.of(new Volume.Oval(middle, across, deep)));
    sheet.include(rim);
    sheet.fill(Hulls.path(rim), Ink.FLOOR, "0.2");
  }

  private void floor(Sheet sheet, Box frame) {
    Spot2 ground = camera.see(Vec.ZERO);
    sheet.include(List.of(ground));
    if (camera.seesGround()) {
      disc(sheet);
    } else if (frame.width() > 0) {
      Spot2 left = new Spot2(frame.left() + 3, ground.y() + 1);
      Spot2 right = new Spot2(frame.right() - 3, ground.y() + 1);
      sheet.line("M" + Numbers.of(left) + "L" + Numbers.of(right), Ink.FLOOR, 1.4);
    }
  }
}
