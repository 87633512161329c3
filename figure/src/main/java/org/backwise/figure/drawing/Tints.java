package org.backwise.figure.drawing;

import java.util.List;
import org.backwise.figure.kinematics.Arm;
import org.backwise.figure.kinematics.Chain;
import org.backwise.figure.kinematics.Frame;
import org.backwise.figure.kinematics.Leg;
import org.backwise.figure.kinematics.Part;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Turn;
import org.backwise.figure.kinematics.Vec;
import org.backwise.figure.kinematics.Volume;
import org.backwise.model.Side;
import org.backwise.model.motion.Bone;
import org.backwise.model.motion.MusclePatch;
import org.backwise.model.motion.Point;
import org.backwise.model.motion.Tint;
import org.backwise.model.motion.TintKind;

/** Tinted and hatched muscle regions on the parts that carry them. */
final class Tints {

  private static final double HIDDEN = -0.45;

  private final Camera camera;
  private final Skeleton skeleton;
  private final List<Tint> tints;

  Tints(Camera camera, Skeleton skeleton, List<Tint> tints) {
    this.camera = camera;
    this.skeleton = skeleton;
    this.tints = tints;
  }

  void on(Sheet sheet, Part part) {
    for (Tint tint : tints) {
      for (MusclePatch patch : skeleton.body().muscles()) {
        if (patch.group().equals(tint.group()) && carries(part, patch.bone())) {
          sides(part, tint, patch).forEach(side -> patch(sheet, tint, patch, side));
        }
      }
    }
  }

  private static boolean carries(Part part, Bone bone) {
    boolean trunk = bone == Bone.PELVIS || bone == Bone.LUMBAR || bone == Bone.CLAVICLE;
    return part.bone() == bone || (part.bone() == Bone.THORAX && trunk);
  }

  private static List<Side> sides(Part part, Tint tint, MusclePatch patch) {
    List<Side> wanted =
        tint.side() == Side.BOTH ? List.of(Side.LEFT, Side.RIGHT) : List.of(tint.side());
    boolean onMidLine = patch.from().z() == 0 && patch.to().z() == 0 && !patch.bone().sided();
    if (onMidLine) {
      return List.of(Side.CENTRE);
    }
    return wanted.stream()
        .filter(side -> part.side() == Side.CENTRE || part.side() == side)
        .toList();
  }

  private void patch(Sheet sheet, Tint tint, MusclePatch patch, Side side) {
    double radius = patch.radius() * skeleton.body().statureMetres();
    List<Volume> strip =
        List.of(
            new Volume.Ball(place(patch, patch.from(), side), radius),
            new Volume.Ball(place(patch, patch.to(), side), radius));
    List<Disc> hull = Hulls.seen(camera, strip);
    Ink ink = ink(tint.kind());
    boolean hidden = facing(patch, side) < HIDDEN;
    sheet.draw(new Form.Round(List.of(hull)), Look.dashes(ink, 1.1), hidden);
    sheet.draw(new Form.Round(List.of(hull)), Look.veil(ink, "0.55"), !hidden);
    sheet.draw(new Form.Hatched(hull, slant(tint.kind())), Look.line(ink, 0.9), !hidden);
  }

  private static Ink ink(TintKind kind) {
    return switch (kind) {
      case WORKED -> Ink.WORKED;
      case STRETCHED -> Ink.STRETCHED;
      case EASED -> Ink.EASED;
    };
  }

  private static int slant(TintKind kind) {
    return switch (kind) {
      case WORKED -> -45;
      case STRETCHED -> 45;
      case EASED -> 0;
    };
  }

  private double facing(MusclePatch patch, Side side) {
    Frame at = frame(patch.bone(), patch.from().x(), side);
    double out = side == Side.LEFT ? -1 : 1;
    Vec outward = new Vec(patch.from().y(), 0, patch.from().z() * out);
    return at.turn().apply(outward).unit().dot(camera.towardsViewer());
  }

  private Vec place(MusclePatch patch, Point point, Side side) {
    Frame at = frame(patch.bone(), point.x(), side);
    double stature = skeleton.body().statureMetres();
    double out = side == Side.LEFT ? -1 : 1;
    Vec aside = new Vec(point.y(), 0, point.z() * out).times(stature);
    return at.origin().plus(at.turn().apply(aside));
  }

  private Frame frame(Bone bone, double along, Side side) {
    Arm arm = skeleton.arm(side);
    Leg leg = skeleton.leg(side);
    return switch (bone) {
      case PELVIS -> on(skeleton.pelvis(), along);
      case LUMBAR -> on(skeleton.lumbar(), along);
      case THORAX -> on(skeleton.thorax(), along);
      case NECK -> on(skeleton.neck(), along);
      case HEAD -> new Frame(skeleton.head().at(along), skeleton.head().turn(), 0);
      case CLAVICLE -> between(chest().end(), arm.shoulder(), chest().turn(), along);
      case UPPER_ARM -> between(arm.shoulder(), arm.elbow(), arm.upper(), along);
      case FOREARM -> between(arm.elbow(), arm.wrist(), arm.lower(), along);
      case HAND -> new Frame(arm.wrist(), arm.hand(), 0);
      case THIGH -> between(leg.hip(), leg.knee(), leg.thigh(), along);
      case SHANK -> between(leg.knee(), leg.ankle(), leg.shank(), along);
      case FOOT -> new Frame(leg.ankle(), leg.foot(), 0);
    };
  }

  private Frame chest() {
    return skeleton.thorax().last();
  }

  private static Frame on(Chain chain, double along) {
    if (along >= 0 && along <= 1) {
      return chain.at(along);
    }
    Frame end = along < 0 ? chain.links().get(0) : chain.last();
    return new Frame(end.at(along), end.turn(), 0);
  }

  private static Frame between(Vec from, Vec to, Turn turn, double along) {
    return new Frame(from.towards(to, along), turn, 0);
  }
}
