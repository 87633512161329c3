package org.backwise.figure.kinematics;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.kinematics.Surfaces.Plane;
import org.backwise.model.Side;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Contact;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Measure;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Pose;
import org.backwise.model.motion.Reach;
import org.backwise.model.motion.Spot;
import org.backwise.model.motion.Target;
import org.jspecify.annotations.Nullable;

/**
 * Poses in their scene: the first contact places the body, further ones keep trunk, hands and feet
 * where they rest, and what was planted in the first pose stays there in the others.
 */
public final class Solving {

  private final Body body;
  private final Motion motion;
  private final Surfaces surfaces;

  Solving(Body body, Motion motion) {
    this.body = body;
    this.motion = motion;
    this.surfaces = new Surfaces(body, motion);
  }

  /** One skeleton for each key pose. */
  public static List<Skeleton> poses(Body body, Motion motion) {
    Solving solving = new Solving(body, motion);
    List<Skeleton> solved = new ArrayList<>();
    for (Pose pose : motion.poses()) {
      solved.add(solving.solve(pose, solved.isEmpty() ? null : solved.get(0)));
    }
    return solved;
  }

  private Skeleton solve(Pose pose, @Nullable Skeleton first) {
    Skeleton placed = placed(Posing.skeleton(body, motion, pose), pose.contacts(), first);
    Skeleton skeleton = stepped(placed, pose);
    for (Contact contact : pose.contacts()) {
      boolean moves = contact.part().landmark() == Landmark.ELBOW && !carries(pose, contact);
      skeleton = limbRests(skeleton, contact, moves ? null : planted(contact, first));
    }
    for (Reach reach : pose.reaches()) {
      skeleton = reached(skeleton, reach);
    }
    return skeleton;
  }

  /** Whether it is the contact that places the body. */
  static boolean carries(Pose pose, Contact contact) {
    return contact.equals(pose.contacts().get(0));
  }

  /** Brought onto what it rests on, the trunk's parts one after the other. */
  Skeleton placed(Skeleton posed, List<Contact> contacts, @Nullable Skeleton first) {
    Skeleton skeleton = contacts.isEmpty() ? posed : anchored(posed, contacts.get(0), first);
    for (Contact contact : contacts) {
      skeleton = trunkRests(skeleton, contact, contact.equals(contacts.get(0)));
    }
    return skeleton;
  }

  /**
   * A foot that places the body and reaches for a point has stepped there, and the body with it.
   */
  private Skeleton stepped(Skeleton placed, Pose pose) {
    return pose.reaches().stream()
        .filter(reach -> reach.to() instanceof Target.At && steps(pose, reach.part()))
        .findFirst()
        .map(reach -> placed.moved(across(reach, placed, pose.contacts().get(0))))
        .orElse(placed);
  }

  private static boolean steps(Pose pose, Spot part) {
    return part.landmark() == Landmark.FOOT
        && !pose.contacts().isEmpty()
        && pose.contacts().get(0).part().equals(part);
  }

  private Vec across(Reach reach, Skeleton placed, Contact contact) {
    Landmarks landmarks = new Landmarks(placed);
    Vec way = target(reach.to(), landmarks).minus(landmarks.at(reach.part()));
    return way.across(surfaces.plane(contact.on()).normal());
  }

  private @Nullable Skeleton planted(Contact contact, @Nullable Skeleton first) {
    boolean stays = !motion.walks() && motion.poses().get(0).contacts().contains(contact);
    return stays ? first : null;
  }

  private Skeleton anchored(Skeleton skeleton, Contact contact, @Nullable Skeleton first) {
    Skeleton placed = onto(skeleton, contact);
    if (first == null) {
      return placed;
    }
    Vec drift =
        motion.walks()
            ? hips(first).minus(hips(placed))
            : rest(first, contact.part()).minus(rest(placed, contact.part()));
    return placed.moved(drift.across(surfaces.plane(contact.on()).normal()));
  }

  private static Vec hips(Skeleton skeleton) {
    return skeleton.pelvis().last().origin();
  }

  /** What stays in place: of a knee the joint, for its skin rolls. */
  public static Vec rest(Skeleton skeleton, Spot part) {
    return part.landmark() == Landmark.KNEE
        ? skeleton.leg(part.side()).knee()
        : new Landmarks(skeleton).at(part);
  }

  private Skeleton onto(Skeleton skeleton, Contact contact) {
    Plane plane = surfaces.plane(contact.on());
    double lowest = -new Landmarks(skeleton).reach(contact.part(), plane.normal().times(-1));
    return skeleton.moved(plane.normal().times(plane.offset() - lowest));
  }

  private Skeleton trunkRests(Skeleton skeleton, Contact contact, boolean anchor) {
    boolean limb =
        contact.part().landmark().sided() && contact.part().landmark() != Landmark.SHOULDER;
    return limb || anchor ? skeleton : onto(skeleton, contact);
  }

  private Skeleton limbRests(Skeleton skeleton, Contact contact, @Nullable Skeleton first) {
    Plane plane = surfaces.plane(contact.on());
    Side side = contact.part().side();
    return switch (contact.part().landmark()) {
      case FOOT -> skeleton.with(flatFoot(skeleton.leg(side), plane, first));
      case TOES, HEEL -> skeleton.with(footEdge(skeleton, contact.part(), plane, first));
      case HAND -> skeleton.with(flatHand(skeleton, side, plane, first));
      case ELBOW -> elbowOn(skeleton, side, plane, first);
      default -> skeleton;
    };
  }

  /** The forearm lies on the plane; an elbow that was planted takes the body along. */
  private Skeleton elbowOn(Skeleton skeleton, Side side, Plane plane, @Nullable Skeleton first) {
    Arm lying = Limbs.forearmOn(body, skeleton.arm(side), plane.normal(), plane.offset());
    Skeleton leaning = skeleton.with(lying);
    return first == null
        ? leaning
        : leaning.moved(first.arm(side).elbow().minus(lying.elbow()).across(plane.normal()));
  }

  /** On the way between two poses that have the elbow on the same surface. */
  Skeleton elbowOn(Skeleton skeleton, Contact contact, Skeleton first) {
    Side side = contact.part().side();
    return elbowOn(skeleton, side, surfaces.plane(contact.on()), first);
  }

  private Leg flatFoot(Leg leg, Plane plane, @Nullable Skeleton first) {
    if (first != null) {
      Leg before = first.leg(leg.side());
      return Limbs.ankleAt(body, leg, before.ankle(), before.foot());
    }
    Vec ankle = plane.near(leg.ankle(), body.metres(Measure.ANKLE_HEIGHT));
    Turn foot = Turn.facing(plane.normal(), leg.foot().ahead());
    return Limbs.ankleAt(body, leg, ankle, foot);
  }

  /** Heels may slide along their surface; toes stay where they were. */
  private Leg footEdge(Skeleton skeleton, Spot part, Plane plane, @Nullable Skeleton first) {
    Leg leg = skeleton.leg(part.side());
    Vec now = new Landmarks(skeleton).at(part);
    boolean toes = part.landmark() == Landmark.TOES;
    Vec wanted = toes && first != null ? new Landmarks(first).at(part) : now;
    double radius = body.metres(toes ? Measure.TOE_RADIUS : Measure.HEEL_RADIUS);
    Vec shift = plane.near(wanted, radius).minus(now);
    return Limbs.ankleAt(body, leg, leg.ankle().plus(shift), leg.foot());
  }

  private Arm flatHand(Skeleton skeleton, Side side, Plane plane, @Nullable Skeleton first) {
    Arm arm = skeleton.arm(side);
    if (first != null) {
      Arm before = first.arm(side);
      return Limbs.wristAt(body, arm, before.wrist(), before.hand());
    }
    Vec wrist = plane.near(arm.wrist(), body.metres(Measure.PALM_RADIUS));
    Vec spine = skeleton.thorax().last().turn().up();
    Vec fingers = spine.across(plane.normal());
    if (fingers.length() < 0.5) {
      fingers = skeleton.thorax().last().turn().ahead().across(plane.normal());
    }
    return Limbs.wristAt(body, arm, wrist, Limbs.flatHand(side, fingers.unit(), plane.normal()));
  }

  private Skeleton reached(Skeleton skeleton, Reach reach) {
    return reached(skeleton, reach.part(), target(reach.to(), new Landmarks(skeleton)));
  }

  /** Palm or foot comes to {@code target}. */
  Skeleton reached(Skeleton skeleton, Spot part, Vec target) {
    if (part.landmark() == Landmark.HAND) {
      return skeleton.with(Limbs.palmAt(body, skeleton.arm(part.side()), target));
    }
    Leg leg = skeleton.leg(part.side());
    Vec shift = target.minus(new Landmarks(skeleton).at(part));
    return skeleton.with(Limbs.ankleAt(body, leg, leg.ankle().plus(shift)));
  }

  /** Where a hand or foot is to come. */
  public static Vec target(Target to, Landmarks landmarks) {
    if (to instanceof Target.OnBody onBody) {
      return landmarks.at(onBody.spot());
    }
    return Vec.of(((Target.At) to).point());
  }
}
