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
import org.backwise.model.motion.PropKind;

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
  private final List<Spot2> disc;
  private final Box frame;

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
    this.disc = camera.seesGround() ? disc() : List.of();
    this.frame = measured();
  }

  /** The frame that holds every key pose and the arrows. */
  public Box frame() {
    return frame;
  }

  private Box measured() {
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
    return new MarkSvg(palette).of(scene(keyPose, arrows, frame).marks());
  }

  private Sheet scene(int keyPose, boolean arrows, Box within) {
    Sheet sheet = scene(poses.get(keyPose), keyPose > 0, within);
    if (arrows) {
      arrows(sheet);
    }
    return sheet;
  }

  private Sheet scene(Skeleton skeleton, boolean tinted, Box within) {
    Sheet sheet = new Sheet();
    PropArt props = new PropArt(camera, sheet, skeleton);
    floor(sheet, within);
    props.onGround(motion, false);
    BodyArt body = new BodyArt(camera, skeleton, tinted ? motion.tints() : List.of());
    body.draw(sheet);
    props.onGround(motion, true);
    if (motion.props().stream().anyMatch(prop -> prop.kind() == PropKind.TABLE)) {
      body.drawForearmsOver(sheet);
    }
    props.before(motion, within.width() > 0 ? within : new Box(0, 0, 0, 0));
    return sheet;
  }

  /** The frame that also holds everything on the way. */
  public Box frame(List<Skeleton> frames) {
    if (motion.closeUp() != null) {
      return frame;
    }
    Box box = frame.framed(-MARGIN, RATIO);
    for (Skeleton skeleton : frames) {
      box = box.including(scene(skeleton, true, Box.EMPTY).box());
    }
    return box.framed(MARGIN, RATIO);
  }

  /** Moving: tinted all the while, with arrows that press only {@code pressing} says so. */
  public Film film(List<Skeleton> frames, List<Boolean> pressing, Box within) {
    List<List<Mark>> pictures = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      Sheet sheet = scene(frames.get(i), true, within);
      Landmarks marks = new Landmarks(frames.get(i));
      new ArrowArt(camera, motion, marks, marks, marks).press(sheet, pressing.get(i));
      pictures.add(sheet.marks());
    }
    return new Film(pictures);
  }

  private void arrows(Sheet sheet) {
    List<Landmarks> marks = new ArrayList<>();
    for (Skeleton skeleton : List.of(poses.get(0), middle, poses.get(1))) {
      marks.add(new Landmarks(skeleton));
    }
    new ArrowArt(camera, motion, marks.get(0), marks.get(1), marks.get(2)).draw(sheet);
  }

  /** A soft oval on the ground round every key pose. */
  private List<Spot2> disc() {
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
    return Hulls.polygon(camera, List.of(new Volume.Oval(middle, across, deep)));
  }

  private void floor(Sheet sheet, Box within) {
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
