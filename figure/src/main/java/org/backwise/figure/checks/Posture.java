package org.backwise.figure.checks;

import java.util.List;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.Side;
import org.backwise.model.exercise.Position;
import org.backwise.model.motion.Contact;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Pose;
import org.backwise.model.motion.Spot;
import org.backwise.model.motion.Support;

/** Who lies lies, who sits sits and who stands is upright, as the position says. */
final class Posture implements FigureCheck {

  private final Bounds.Posture bounds;

  Posture(Bounds.Posture bounds) {
    this.bounds = bounds;
  }

  @Override
  public String name() {
    return "posture";
  }

  @Override
  public List<Fault> faults(Shown shown) {
    Worst worst = new Worst();
    for (int i = 0; i < shown.motion().poses().size(); i++) {
      Pose pose = shown.motion().poses().get(i);
      Skeleton skeleton = shown.repetition().poses().get(i);
      trunk(shown.motion(), pose, skeleton, worst);
      chest(shown.motion().position(), pose, skeleton, worst);
      if (sits(pose)) {
        seated(pose, skeleton, worst);
      }
    }
    return worst.faults();
  }

  private void trunk(Motion motion, Pose pose, Skeleton skeleton, Worst worst) {
    double rise = skeleton.thorax().last().end().y() - skeleton.pelvis().last().origin().y();
    String told = "the chest is %.0f mm over the pelvis, in %s";
    if (motion.position().lying()) {
      worst.add(
          "lies",
          Math.abs(rise) - bounds.lyingRise(),
          () -> told.formatted(rise * 1000, pose.name()));
    } else if (motion.position().upright()) {
      worst.add(
          "upright", bounds.uprightRise() - rise, () -> told.formatted(rise * 1000, pose.name()));
    }
  }

  /** The chest looks up on the back, down on the front, to the side on the side. */
  private void chest(Position position, Pose pose, Skeleton skeleton, Worst worst) {
    double up = skeleton.thorax().last().turn().ahead().y();
    double off =
        switch (position) {
          case SUPINE -> bounds.faceUp() - up;
          case PRONE, ALL_FOURS -> up + bounds.faceDown();
          case SIDE_LYING -> Math.abs(up) - bounds.faceAside();
          default -> 0;
        };
    double degrees = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, up))));
    String told = "the chest looks up by %.0f degrees, in %s";
    worst.add("faces", off, () -> told.formatted(degrees, pose.name()));
  }

  private static boolean sits(Pose pose) {
    return pose.contacts()
        .contains(new Contact(new Spot(Landmark.PELVIS, Side.CENTRE), Support.SEAT));
  }

  private void seated(Pose pose, Skeleton skeleton, Worst worst) {
    for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
      Vec thigh = skeleton.leg(side).knee().minus(skeleton.leg(side).hip());
      String told = "the %s knee is %.0f mm over the hip, in %s";
      double off = Math.abs(thigh.y()) - bounds.seatedKnee();
      worst.add(
          side.code() + " knee",
          off,
          () -> told.formatted(side.code(), thigh.y() * 1000, pose.name()));
    }
  }
}
