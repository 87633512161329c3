package org.backwise.figure.checks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.motion.JointAngle;
import org.backwise.model.motion.JointLimit;

/** The spine moves as the catalogue says, as far as it says, and not otherwise. */
final class SaidSpine implements FigureCheck {

  private final Map<JointAngle, JointLimit> limits = new EnumMap<>(JointAngle.class);
  private final Bounds.Spine bounds;

  SaidSpine(List<JointLimit> limits, Bounds.Spine bounds) {
    limits.forEach(limit -> this.limits.put(limit.angle(), limit));
    this.bounds = bounds;
  }

  @Override
  public String name() {
    return "spine";
  }

  @Override
  public List<Fault> faults(Shown shown) {
    Worst worst = new Worst();
    for (Segment segment : Segment.values()) {
      for (SpineMotion motion : SpineMotion.values()) {
        SpineAngles angles = SpineAngles.of(segment, motion);
        double done = shown.motion().poses().stream().mapToDouble(angles::degrees).max().orElse(0);
        said(shown, segment, motion)
            .ifPresentOrElse(
                said -> told(said, done, angles.most(limits), worst),
                () -> untold(segment, motion, done, worst));
      }
    }
    return worst.faults();
  }

  private static Optional<SpinalMotion> said(Shown shown, Segment segment, SpineMotion motion) {
    return shown.exercise().spinalMotions().stream()
        .filter(m -> m.segment() == segment && m.motion() == motion)
        .findFirst();
  }

  private void told(SpinalMotion said, double done, double most, Worst worst) {
    Bounds.Share share = bounds.ranges().getOrDefault(said.range(), Bounds.Share.WHOLE);
    double least = Math.max(bounds.leastDegrees(), share.from() * most);
    double upTo = share.upTo() * most;
    String of = said.segment().code() + " " + said.motion().code();
    String told = "%s is %.0f degrees, but the catalogue says %s: %.0f to %.0f";
    double excess = Math.max(least - done, done - upTo);
    worst.add(of, excess, () -> told.formatted(of, done, said.range().code(), least, upTo));
  }

  private void untold(Segment segment, SpineMotion motion, double done, Worst worst) {
    double most = bounds.unsaidDegrees().getOrDefault(segment, 0.0);
    String of = segment.code() + " " + motion.code();
    String told = "%s is %.0f degrees, but the catalogue does not say so: %.0f at most";
    worst.add(of, done - most, () -> told.formatted(of, done, most));
  }
}
