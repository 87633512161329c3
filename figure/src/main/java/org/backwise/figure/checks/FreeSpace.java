package org.backwise.figure.checks;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.figure.kinematics.Flesh;
import org.backwise.figure.kinematics.Part;
import org.backwise.figure.kinematics.Scenery;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Solid;
import org.backwise.figure.kinematics.Vec;
import org.backwise.figure.kinematics.Volume;
import org.backwise.model.Side;
import org.backwise.model.motion.Bone;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Spot;

/** Nothing sinks under the floor or goes through a chair, bed, table, step or wall. */
final class FreeSpace implements FigureCheck {

  private static final int BETWEEN = 4;
  private static final Vec DOWN = Vec.UP.times(-1);

  private final double sink;

  FreeSpace(double sinkMetres) {
    this.sink = sinkMetres;
  }

  @Override
  public String name() {
    return "space";
  }

  @Override
  public List<Fault> faults(Shown shown) {
    List<Solid> solids = new Scenery(shown.repetition().body()).of(shown.motion());
    Worst worst = new Worst();
    for (Passage passage : shown.repetition().passages()) {
      for (int i = 0; i < passage.instants().size(); i++) {
        String when = passage.when(i);
        for (Part part : parts(passage.instants().get(i))) {
          tell(worst, part, "floor", part.reach(DOWN), when);
          solids.stream()
              .filter(solid -> !holds(passage, part, solid))
              .forEach(solid -> tell(worst, part, solid.name(), depth(part, solid), when));
        }
      }
    }
    return worst.faults();
  }

  /** A hand closes round the back rest that it holds. */
  private static boolean holds(Passage passage, Part part, Solid solid) {
    Spot hand = part.bone() == Bone.HAND ? new Spot(Landmark.HAND, part.side()) : null;
    return solid.name().equals(Scenery.BACK_REST)
        && Stream.of(passage.from(), passage.to())
            .flatMap(pose -> pose.reaches().stream())
            .anyMatch(reach -> reach.part().equals(hand));
  }

  private static List<Part> parts(Skeleton skeleton) {
    return new Flesh(skeleton).parts();
  }

  private void tell(Worst worst, Part part, String where, double depth, String when) {
    String side = part.side() == Side.CENTRE ? "" : part.side().code() + " ";
    String of = side + part.bone().code() + " in " + where;
    worst.add(of, depth - sink, () -> "%s, %.0f mm deep, %s".formatted(of, depth * 1000, when));
  }

  private static double depth(Part part, Solid solid) {
    double deepest = 0;
    for (List<Volume> hull : part.joined()) {
      Volume last = hull.get(hull.size() - 1);
      for (int i = 0; i <= BETWEEN; i++) {
        Volume at = new Volume.Between(hull.get(0), last, i / (double) BETWEEN);
        deepest = Math.max(deepest, solid.depth(at));
      }
    }
    return deepest;
  }
}
