package org.backwise.figure.kinematics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.backwise.model.Side;

/** How far the joints turn from one instant to the next. */
public final class JointTurns {

  /** A joint: the turn of its bone seen from the bone before it. */
  public record Joint(String name, Function<Skeleton, Turn> turn) {}

  private static final List<Joint> ALL = joints();

  private JointTurns() {}

  /** Every joint, the pelvis in space first. */
  public static List<Joint> all() {
    return ALL;
  }

  private static List<Joint> joints() {
    List<Joint> joints = new ArrayList<>();
    joints.add(new Joint("pelvis", s -> s.pelvis().last().turn()));
    joints.add(new Joint("lumbar", s -> from(s.pelvis(), s.lumbar())));
    joints.add(new Joint("thorax", s -> from(s.lumbar(), s.thorax())));
    joints.add(new Joint("neck", s -> from(s.thorax(), s.neck())));
    for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
      joints.add(limb(side, "shoulder", s -> Bends.ofArm(s, side).root()));
      joints.add(limb(side, "elbow", s -> Bends.ofArm(s, side).middle()));
      joints.add(limb(side, "wrist", s -> Bends.ofArm(s, side).end()));
      joints.add(limb(side, "hip", s -> Bends.ofLeg(s, side).root()));
      joints.add(limb(side, "knee", s -> Bends.ofLeg(s, side).middle()));
      joints.add(limb(side, "ankle", s -> Bends.ofLeg(s, side).end()));
    }
    return List.copyOf(joints);
  }

  private static Joint limb(Side side, String name, Function<Skeleton, Turn> turn) {
    return new Joint(side.code() + " " + name, turn);
  }

  private static Turn from(Chain below, Chain above) {
    return below.last().turn().inverse().then(above.last().turn());
  }

  /** The turn of a joint as an axis, as long as the turn has degrees. */
  public static Vec between(Skeleton before, Skeleton after, Joint joint) {
    Turn was = joint.turn().apply(before);
    Spin spin = Spin.of(was.inverse().then(joint.turn().apply(after)));
    return was.apply(spin.axis()).times(Math.toDegrees(spin.angle()));
  }
}
