package org.backwise.figure.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
import org.backwise.model.exercise.Position;
import org.backwise.model.motion.Contact;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Measure;
import org.backwise.model.motion.Pose;
import org.backwise.model.motion.Reach;
import org.backwise.model.motion.Spot;
import org.backwise.model.motion.Support;
import org.backwise.model.motion.Target;

/**
 * Who stands has the centre of mass over what carries: feet that are on their ground, and whatever
 * else rests on or holds something.
 */
final class Balance implements FigureCheck {

  private static final int DIRECTIONS = 72;
  private static final Vec DOWN = Vec.UP.times(-1);
  private static final int FOOT = 2;

  private final Masses masses;
  private final double lifted;
  private final double outside;

  Balance(Masses masses, Bounds.Space bounds) {
    this.masses = masses;
    this.lifted = bounds.lifted();
    this.outside = bounds.outside();
  }

  @Override
  public String name() {
    return "balance";
  }

  @Override
  public List<Fault> faults(Shown shown) {
    Worst worst = new Worst();
    if (shown.motion().position() == Position.STANDING) {
      for (Passage passage : shown.repetition().passages()) {
        for (int i = 0; i < passage.instants().size(); i++) {
          Skeleton skeleton = passage.instants().get(i);
          double off = off(masses.centre(skeleton), supports(skeleton, passage, i));
          String told = "the centre of mass is %.0f mm outside of what carries it, %s";
          String when = passage.when(i);
          worst.add("body", off - outside, () -> told.formatted(off * 1000, when));
        }
      }
    }
    return worst.faults();
  }

  /** How far a point is outside of the hull that the supports have on the ground. */
  private static double off(Vec centre, List<Volume> supports) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < DIRECTIONS; i++) {
      double angle = 2 * Math.PI * i / DIRECTIONS;
      Vec direction = new Vec(Math.cos(angle), 0, Math.sin(angle));
      double edge = supports.stream().mapToDouble(s -> s.reach(direction)).max().orElse(-1);
      most = Math.max(most, centre.dot(direction) - edge);
    }
    return most;
  }

  private List<Volume> supports(Skeleton skeleton, Passage passage, int instant) {
    List<Volume> supports = new ArrayList<>();
    for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
      Part foot = new Flesh(skeleton).leg(side).get(FOOT);
      double ground = ground(skeleton, passage, side) + lifted;
      foot.joined().stream()
          .flatMap(List::stream)
          .filter(volume -> -volume.reach(DOWN) < ground)
          .forEach(supports::add);
    }
    Landmarks landmarks = new Landmarks(skeleton);
    held(passage, instant).forEach(part -> supports.add(new Volume.Ball(landmarks.at(part), 0)));
    return supports;
  }

  private static double ground(Skeleton skeleton, Passage passage, Side side) {
    double ground = 0;
    for (Pose pose : List.of(passage.from(), passage.to())) {
      for (Contact contact : pose.contacts()) {
        boolean step = contact.on() == Support.STEP || contact.on() == Support.TRAINER;
        if (step && contact.part().side() == side) {
          Measure height =
              contact.on() == Support.STEP ? Measure.STEP_HEIGHT : Measure.TRAINER_HEIGHT;
          ground = skeleton.body().metres(height);
        }
      }
    }
    return ground;
  }

  /** What carries beside the feet: at a key pose what it says, on the way what both ends say. */
  private static Set<Spot> held(Passage passage, int instant) {
    Set<Spot> held = new LinkedHashSet<>();
    if (instant < passage.instants().size() - 1) {
      held.addAll(held(passage.from()));
    }
    if (instant == passage.instants().size() - 1) {
      held.addAll(held(passage.to()));
    } else if (instant > 0) {
      held.retainAll(held(passage.to()));
    }
    return held;
  }

  private static Set<Spot> held(Pose pose) {
    Stream<Spot> resting = pose.contacts().stream().map(Contact::part);
    Stream<Spot> holding =
        pose.reaches().stream().filter(reach -> reach.to() instanceof Target.At).map(Reach::part);
    return Stream.concat(resting, holding)
        .filter(part -> part.landmark().ordinal() <= Landmark.ANKLE.ordinal())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
