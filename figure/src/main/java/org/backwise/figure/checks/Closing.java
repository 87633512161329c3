package org.backwise.figure.checks;

import java.util.List;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.model.motion.MotionPhase;
import org.backwise.model.motion.Pose;

/** A repetition ends where it began, and every way meets the key poses at its ends. */
final class Closing implements FigureCheck {

  private final double gap;

  Closing(double gapMetres) {
    this.gap = gapMetres;
  }

  @Override
  public String name() {
    return "closing";
  }

  @Override
  public List<Fault> faults(Shown shown) {
    Worst worst = new Worst();
    List<Pose> poses = shown.motion().poses();
    List<MotionPhase> phases = shown.motion().phases();
    String end = phases.get(phases.size() - 1).to();
    String told = "the repetition ends in %s, not in %s";
    worst.add(
        "end",
        end.equals(poses.get(0).name()) ? 0 : 1,
        () -> told.formatted(end, poses.get(0).name()));
    for (Passage passage : shown.repetition().passages()) {
      int last = passage.instants().size() - 1;
      meets(shown.repetition(), passage, passage.from(), 0, worst);
      meets(shown.repetition(), passage, passage.to(), last, worst);
    }
    return worst.faults();
  }

  private void meets(Repetition whole, Passage passage, Pose pose, int instant, Worst worst) {
    Skeleton key = whole.poses().get(whole.motion().poses().indexOf(pose));
    double off = Apart.furthest(key, passage.instants().get(instant));
    String told = "the way from %s to %s is %.0f mm off %s";
    worst.add(
        pose.name(),
        off - gap,
        () -> told.formatted(passage.from().name(), passage.to().name(), off * 1000, pose.name()));
  }
}
