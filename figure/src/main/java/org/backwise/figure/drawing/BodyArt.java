package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.backwise.figure.kinematics.Flesh;
import org.backwise.figure.kinematics.Part;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.Side;
import org.backwise.model.motion.Bone;
import org.backwise.model.motion.Tint;

/** Draws the body, what is far first. */
final class BodyArt {

  static final double EDGE = 2.2;
  private static final double FAR_METRES = 0.04;

  private record Group(double near, boolean far, List<Part> parts) {}

  private final Camera camera;
  private final Skeleton skeleton;
  private final Flesh flesh;
  private final Tints tints;
  private final Set<Side> holding;

  /**
   * @param holding the hands that are closed round something
   */
  BodyArt(Camera camera, Skeleton skeleton, List<Tint> tints, Set<Side> holding) {
    this.holding = holding;
    this.camera = camera;
    this.skeleton = skeleton;
    this.flesh = new Flesh(skeleton);
    this.tints = new Tints(camera, skeleton, tints);
  }

  void draw(Sheet sheet) {
    double trunk = camera.near(skeleton.thorax().at(0.3).origin());
    List<Group> groups = groups(trunk);
    int last = lastBelowTints(groups);
    for (int i = 0; i < groups.size(); i++) {
      draw(sheet, groups.get(i), "");
      if (i == last) {
        sheet.begin("tint-");
        tints.on(sheet, flesh.trunk());
      }
    }
  }

  /** Once more forearms and hands, which lie on a table that hides the legs. */
  void drawForearmsOver(Sheet sheet) {
    List<Group> arms =
        groups(0).stream().filter(g -> g.parts().get(0).bone() == Bone.UPPER_ARM).toList();
    for (Group arm : arms) {
      draw(sheet, new Group(arm.near(), arm.far(), arm.parts().subList(1, 3)), "over-");
    }
  }

  /** The trunk's tints lie over trunk and legs, as muscles of the hip do. */
  private static int lastBelowTints(List<Group> groups) {
    int last = 0;
    for (int i = 0; i < groups.size(); i++) {
      Bone bone = groups.get(i).parts().get(0).bone();
      last = bone == Bone.THORAX || bone == Bone.THIGH ? i : last;
    }
    return last;
  }

  private List<Group> groups(double trunk) {
    List<Group> groups = new ArrayList<>();
    groups.add(new Group(trunk, false, List.of(flesh.trunk())));
    double head = camera.near(flesh.skull()) + (upright() ? 0.05 : 0);
    groups.add(new Group(head, false, List.of(flesh.neck(), flesh.head())));
    for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
      boolean far = far(side);
      groups.add(new Group(armNear(side), far, arm(side)));
      groups.add(new Group(legNear(side), far, flesh.leg(side)));
    }
    groups.sort(Comparator.comparingDouble(Group::near));
    return groups;
  }

  private List<Part> arm(Side side) {
    List<Part> arm = flesh.arm(side);
    return holding.contains(side) ? List.of(arm.get(0), arm.get(1), flesh.fist(side)) : arm;
  }

  /** Whether that side of the body is turned away. */
  private boolean far(Side side) {
    Side other = side == Side.LEFT ? Side.RIGHT : Side.LEFT;
    Vec across = skeleton.leg(side).hip().minus(skeleton.leg(other).hip());
    return camera.near(across) < -FAR_METRES;
  }

  private boolean upright() {
    return camera.towardsViewer().dot(skeleton.head().turn().ahead()) > 0.3;
  }

  private double armNear(Side side) {
    var arm = skeleton.arm(side);
    Vec place = arm.shoulder().times(0.3).plus(arm.elbow().times(0.3)).plus(arm.wrist().times(0.4));
    return camera.near(place);
  }

  private double legNear(Side side) {
    var leg = skeleton.leg(side);
    Vec place = leg.hip().times(0.5).plus(leg.knee().times(0.35)).plus(leg.ankle().times(0.15));
    return camera.near(place);
  }

  private void draw(Sheet sheet, Group group, String layer) {
    List<List<Disc>> hulls = group.parts().stream().flatMap(part -> seen(part).stream()).toList();
    hulls.forEach(hull -> hull.forEach(disc -> sheet.include(disc.corners())));
    Part first = group.parts().get(0);
    sheet.begin(layer + first.side().code() + "-" + first.bone().code() + "-");
    sheet.shape(new Form.Round(hulls), ink(group), Ink.OUTLINE, EDGE);
    group.parts().forEach(part -> detail(sheet, part));
  }

  private List<List<Disc>> seen(Part part) {
    return part.joined().stream().map(hull -> Hulls.seen(camera, hull)).toList();
  }

  private static Ink ink(Group group) {
    Part first = group.parts().get(0);
    if (first.side() == Side.CENTRE) {
      return first.bone() == Bone.NECK ? Ink.SKIN : Ink.TRUNK;
    }
    return group.far() ? Ink.FAR : Ink.NEAR;
  }

  /** Hands are bare, so that one sees where an arm ends and what it touches. */
  private void detail(Sheet sheet, Part part) {
    if (part.bone() == Bone.HEAD) {
      new Face(camera, skeleton).draw(sheet);
    } else if (part.bone() == Bone.HAND) {
      sheet.fill(new Form.Round(seen(part)), Ink.SKIN);
    } else if (part.bone() != Bone.THORAX) {
      tints.on(sheet, part);
    }
  }
}
