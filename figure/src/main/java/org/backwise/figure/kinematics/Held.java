package org.backwise.figure.kinematics;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Contact;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Pose;
import org.backwise.model.motion.Reach;
import org.backwise.model.motion.Spot;

/** Hands and feet that rest or reach in two poses, and so on the way between them. */
public final class Held {

  private record Pair(Reach from, Reach to) {}

  private final Solving solving;
  private final Skeleton start;
  private final Skeleton end;
  private final List<Contact> resting;
  private final List<Pair> reaching = new ArrayList<>();

  Held(Solving solving, Pose from, Pose to, Skeleton start, Skeleton end) {
    this.solving = solving;
    this.start = start;
    this.end = end;
    this.resting =
        from.contacts().stream()
            .filter(to.contacts()::contains)
            .filter(contact -> stays(contact, from, to))
            .toList();
    for (Reach first : from.reaches()) {
      to.reaches().stream()
          .filter(second -> second.part().equals(first.part()))
          .findFirst()
          .ifPresent(second -> reaching.add(new Pair(first, second)));
    }
  }

  /** Elbows move about, unless the body is placed by one. */
  public static boolean stays(Contact contact, Pose from, Pose to) {
    return contact.part().landmark() != Landmark.ELBOW
        || Solving.carries(from, contact)
        || Solving.carries(to, contact);
  }

  Skeleton on(Skeleton loose, double share) {
    Skeleton skeleton = loose;
    for (Contact contact : resting) {
      skeleton = rests(skeleton, contact, share);
    }
    for (Pair pair : reaching) {
      skeleton = solving.reached(skeleton, pair.from.part(), target(skeleton, pair, share));
    }
    return skeleton;
  }

  /** What a key pose could not quite reach is not reached on the way either. */
  private Vec target(Skeleton skeleton, Pair pair, double share) {
    Landmarks now = new Landmarks(skeleton);
    Vec from = Solving.target(pair.from.to(), now).plus(miss(start, pair.from));
    Vec to = Solving.target(pair.to.to(), now).plus(miss(end, pair.to));
    return from.towards(to, share);
  }

  private static Vec miss(Skeleton pose, Reach reach) {
    Landmarks landmarks = new Landmarks(pose);
    return landmarks.at(reach.part()).minus(Solving.target(reach.to(), landmarks));
  }

  private Skeleton rests(Skeleton skeleton, Contact contact, double share) {
    Side side = contact.part().side();
    return switch (contact.part().landmark()) {
      case FOOT -> skeleton.with(foot(skeleton.leg(side), share));
      case TOES, HEEL -> skeleton.with(edge(skeleton, contact.part(), share));
      case HAND -> skeleton.with(hand(skeleton.arm(side), share));
      case ELBOW -> solving.elbowOn(skeleton, contact, start);
      default -> skeleton;
    };
  }

  private Leg foot(Leg leg, double share) {
    Leg from = start.leg(leg.side());
    Leg to = end.leg(leg.side());
    Vec ankle = from.ankle().towards(to.ankle(), share);
    return Limbs.ankleAt(body(), leg, ankle, from.foot().towards(to.foot(), share));
  }

  private Leg edge(Skeleton skeleton, Spot part, double share) {
    Vec wanted = new Landmarks(start).at(part).towards(new Landmarks(end).at(part), share);
    Leg leg = skeleton.leg(part.side());
    Vec shift = wanted.minus(new Landmarks(skeleton).at(part));
    return Limbs.ankleAt(body(), leg, leg.ankle().plus(shift), leg.foot());
  }

  private Arm hand(Arm arm, double share) {
    Arm from = start.arm(arm.side());
    Arm to = end.arm(arm.side());
    Vec wrist = from.wrist().towards(to.wrist(), share);
    return Limbs.wristAt(body(), arm, wrist, from.hand().towards(to.hand(), share));
  }

  private Body body() {
    return start.body();
  }
}
