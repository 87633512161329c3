package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.model.motion.CloseUp;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Pose;

/** The pictures of one motion, all in the same frame. */
public final class Picture {

  private static final double MARGIN = 9;
  private static final double RATIO = 5.0 / 4;
  private static final double NARROWEST = 0.6;
  private static final double LOWEST = 2.4;
  private static final double USUAL_HEIGHT = 145;

  private final Motion motion;
  private final List<Approach> poses;
  private final Palette palette;
  private final Camera camera;
  private final GroundArt ground;
  private final double size;
  private final Box content;

  /**
   * @param poses the solved key poses, and how each is come to
   */
  public Picture(Motion motion, List<Approach> poses, Palette palette) {
    this.motion = motion;
    this.poses = List.copyOf(poses);
    this.palette = palette;
    this.camera = Camera.of(motion);
    this.ground = GroundArt.under(camera, poses);
    this.size =
        Math.max(0.55, Math.min(1.2, measured(false).framed(0, RATIO).height() / USUAL_HEIGHT));
    this.content = measured(true);
  }

  /** The frame that holds every key pose and the arrows. */
  public Box frame() {
    return content.framed(0, RATIO);
  }

  /** A frame for pictures in a row: as narrow or as low as what is seen. */
  public Box panel() {
    double ratio = content.width() / content.height();
    return content.framed(0, Math.max(NARROWEST, Math.min(LOWEST, ratio)));
  }

  private Box measured(boolean arrows) {
    Box box = Box.EMPTY;
    for (int i = 0; i < poses.size(); i++) {
      box = box.including(scene(i, arrows && motion.stills().contains(i), Box.EMPTY).box());
    }
    CloseUp part = motion.closeUp();
    Box all = box.widened(MARGIN);
    return part == null ? all : all.within(closeUp(part));
  }

  private Box closeUp(CloseUp part) {
    double radius = Camera.centimetres(part.metres());
    Spot2 middle = camera.see(new Landmarks(poses.get(0).to()).at(part.of()));
    Box box = Box.EMPTY.including(middle.plus(-radius, -radius));
    return box.including(middle.plus(radius, radius));
  }

  /** The SVG elements of a key pose. */
  public String elements(int keyPose, Box within) {
    return new MarkSvg(palette).of(scene(keyPose, true, within).marks());
  }

  private Sheet scene(int keyPose, boolean arrows, Box within) {
    Approach approach = poses.get(keyPose);
    Sheet sheet = scene(approach.to(), keyPose, motion.tells(keyPose), within);
    if (arrows) {
      new ArrowArt(camera, motion, size).draw(sheet, keyPose, approach, round());
    }
    return sheet;
  }

  private Sheet scene(Skeleton skeleton, int keyPose, boolean tinted, Box within) {
    Sheet sheet = new Sheet();
    PropArt props = new PropArt(camera, sheet, skeleton, motion.poses().get(keyPose));
    ground.draw(sheet, within);
    props.onGround(motion, false);
    props.behind(motion);
    BodyArt body =
        new BodyArt(
            camera, skeleton, tinted ? motion.tints() : List.of(), Fists.in(motion, keyPose));
    body.draw(sheet);
    props.onGround(motion, true);
    if (props.handsLieOver(motion)) {
      body.drawForearmsOver(sheet);
    }
    props.before(motion, within.width() > 0 ? within : new Box(0, 0, 0, 0));
    return sheet;
  }

  /** The frame that also holds everything on the way. */
  public Box frame(List<Skeleton> frames) {
    if (motion.closeUp() != null) {
      return frame();
    }
    Box box = content.widened(-MARGIN);
    for (Skeleton skeleton : frames) {
      box = box.including(scene(skeleton, 0, true, Box.EMPTY).box());
    }
    return box.widened(MARGIN).framed(0, RATIO);
  }

  /** Moving: tinted all the while, with what presses or breathes near the poses that tell it. */
  public Film film(List<Skeleton> frames, List<Integer> nearest, Box within) {
    List<List<Mark>> pictures = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      Sheet sheet = scene(frames.get(i), nearest.get(i), true, within);
      new ArrowArt(camera, motion, size).press(sheet, nearest.get(i), frames.get(i));
      pictures.add(sheet.marks());
    }
    return new Film(pictures);
  }

  /** The poses of a repetition in their order. */
  private List<Skeleton> round() {
    List<String> names = motion.poses().stream().map(Pose::name).toList();
    return motion.phases().stream()
        .map(phase -> poses.get(names.indexOf(phase.to())).to())
        .toList();
  }
}
