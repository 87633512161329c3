package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.figure.kinematics.Flesh;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Part;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;
import org.backwise.figure.kinematics.Volume;
import org.backwise.model.Side;
import org.backwise.model.motion.CloseUp;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Pose;
import org.backwise.model.motion.PropKind;
import org.backwise.model.motion.Spot;

/** The pictures of one motion, all in the same frame. */
public final class Picture {

  private static final Set<PropKind> HELD =
      EnumSet.of(PropKind.STICK, PropKind.TOWEL, PropKind.BAND);
  private static final double MARGIN = 9;
  private static final double RATIO = 5.0 / 4;
  private static final double NARROWEST = 0.6;
  private static final double LOWEST = 2.4;
  private static final double USUAL_HEIGHT = 145;
  private static final double GROUND_METRES = 0.15;

  private final Motion motion;
  private final List<Approach> poses;
  private final Palette palette;
  private final Camera camera;
  private final List<Spot2> disc;
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
    this.disc = camera.seesGround() ? disc() : List.of();
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
    PropArt props = new PropArt(camera, sheet, skeleton);
    floor(sheet, within);
    props.onGround(motion, false);
    props.behind(motion);
    BodyArt body =
        new BodyArt(camera, skeleton, tinted ? motion.tints() : List.of(), closed(keyPose));
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

  /** The hands that hold something, and those that the pose closes. */
  private Set<Side> closed(int keyPose) {
    Stream<Side> holding =
        motion.props().stream()
            .filter(prop -> HELD.contains(prop.kind()))
            .flatMap(prop -> prop.along().stream())
            .filter(spot -> spot.landmark() == Landmark.HAND)
            .map(Spot::side);
    return Stream.concat(holding, motion.poses().get(keyPose).fists().stream())
        .collect(Collectors.toSet());
  }

  /** The poses of a repetition in their order. */
  private List<Skeleton> round() {
    List<String> names = motion.poses().stream().map(Pose::name).toList();
    return motion.phases().stream()
        .map(phase -> poses.get(names.indexOf(phase.to())).to())
        .toList();
  }

  /** A soft oval on the ground round every key pose. */
  private List<Spot2> disc() {
    double left = 0;
    double right = 0;
    double back = 0;
    double ahead = 0;
    for (Approach pose : poses) {
      for (Part part : new Flesh(pose.to()).parts()) {
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
