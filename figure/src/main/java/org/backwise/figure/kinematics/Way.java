package org.backwise.figure.kinematics;

import java.util.List;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Contact;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Pose;

/**
 * The way from one key pose to another. The written angles blend; what contacts and reaches made of
 * them at either end fades in and out, so that both ends are met; what both poses hold stays held
 * on the way.
 */
public final class Way {

  private record Slack(LimbBends bends, Vec shift) {

    static final Slack NONE = new Slack(LimbBends.NONE, Vec.ZERO);

    Slack towards(Slack other, double share) {
      return new Slack(bends.towards(other.bends, share), shift.towards(other.shift, share));
    }
  }

  private final Body body;
  private final Motion motion;
  private final Pose from;
  private final Pose to;
  private final Solving solving;
  private final Skeleton start;
  private final List<Contact> shared;
  private final Held held;
  private final Ground ground;
  private final Slack atStart;
  private final Slack atEnd;

  /** Between the key poses {@code from} and {@code to}, which are solved in {@code poses}. */
  public Way(Body body, Motion motion, List<Skeleton> poses, int from, int to) {
    this.body = body;
    this.motion = motion;
    this.from = motion.poses().get(from);
    this.to = motion.poses().get(to);
    this.solving = new Solving(body, motion);
    this.start = poses.get(from);
    this.shared = this.from.contacts().stream().filter(this.to.contacts()::contains).toList();
    this.held = new Held(solving, this.from, this.to, start, poses.get(to));
    this.ground = new Ground(start, poses.get(to));
    this.atStart = slack(0, start);
    this.atEnd = slack(1, poses.get(to));
  }

  /** The body at {@code share} of the way, from 0 to 1. */
  public Skeleton at(double share) {
    return ground.over(held.on(loose(share, atStart.towards(atEnd, share)), share));
  }

  private Skeleton loose(double share, Slack slack) {
    Skeleton posed = Posing.skeleton(body, motion, from.towards(to, share));
    Skeleton bent = LimbBends.of(posed).then(slack.bends).on(posed);
    return solving.placed(bent, shared, start).moved(slack.shift);
  }

  /** What is lacking to the key pose at one end. */
  private Slack slack(double share, Skeleton wanted) {
    Skeleton posed = Posing.skeleton(body, motion, from.towards(to, share));
    LimbBends bends = LimbBends.of(posed).to(LimbBends.of(wanted));
    Skeleton bent = loose(share, new Slack(bends, Slack.NONE.shift));
    Vec shift = wanted.pelvis().last().origin().minus(bent.pelvis().last().origin());
    return new Slack(bends, shift);
  }
}
