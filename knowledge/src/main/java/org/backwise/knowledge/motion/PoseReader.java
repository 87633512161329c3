package org.backwise.knowledge.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backwise.model.Coded;
import org.backwise.model.Side;
import org.backwise.model.motion.Contact;
import org.backwise.model.motion.JointAngle;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Pose;
import org.backwise.model.motion.Reach;
import org.backwise.model.motion.Spot;
import org.backwise.model.motion.Support;
import org.backwise.model.motion.Target;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.jspecify.annotations.Nullable;

/** Reads one key pose; what it leaves out is as in the first pose. */
final class PoseReader {

  private static final int MOST_DEGREES = 180;

  private final @Nullable Pose first;

  PoseReader(@Nullable Pose first) {
    this.first = first;
  }

  Pose read(Fields fields) {
    String name = fields.text("name");
    Map<JointAngle, Double> trunk = start(Side.CENTRE);
    Map<JointAngle, Double> left = start(Side.LEFT);
    Map<JointAngle, Double> right = start(Side.RIGHT);
    angles(fields, "trunk", false, List.of(trunk));
    angles(fields, "both", true, List.of(left, right));
    angles(fields, "left", true, List.of(left));
    angles(fields, "right", true, List.of(right));
    return new Pose(name, trunk, left, right, contacts(fields), reaches(fields), fists(fields));
  }

  private Map<JointAngle, Double> start(Side side) {
    Map<JointAngle, Double> angles = new EnumMap<>(JointAngle.class);
    if (first != null) {
      angles.putAll(first.anglesOf(side));
    }
    return angles;
  }

  private static void angles(
      Fields fields, String key, boolean sided, List<Map<JointAngle, Double>> into) {
    Fields group = fields.groupOrNull(key);
    if (group == null) {
      return;
    }
    Arrays.stream(JointAngle.values())
        .filter(angle -> angle.sided() == sided && group.has(angle.code()))
        .forEach(
            angle -> {
              int degrees = group.integer(angle.code(), -MOST_DEGREES, MOST_DEGREES);
              into.forEach(angles -> angles.put(angle, (double) degrees));
            });
    group.finish();
  }

  /** Hands are open where nothing is said. */
  private static Set<Side> fists(Fields fields) {
    Set<Side> fists = EnumSet.noneOf(Side.class);
    for (Spot spot : fields.has("fists") ? Spots.list(fields, "fists") : List.<Spot>of()) {
      if (spot.landmark() == Landmark.HAND) {
        fists.add(spot.side());
      } else {
        fields.problem("fists", spot.code() + " is not a hand");
      }
    }
    return fists;
  }

  private List<Contact> contacts(Fields fields) {
    Fields group = fields.groupOrNull("contacts");
    if (group == null) {
      return first == null ? List.of() : first.contacts();
    }
    List<Contact> contacts = new ArrayList<>();
    for (String key : group.keys()) {
      String on = group.code(key, Coded.codes(Support.class));
      for (Spot spot : Spots.named(group, key, key)) {
        Coded.find(Support.class, on).ifPresent(s -> contacts.add(new Contact(spot, s)));
      }
    }
    return contacts;
  }

  private List<Reach> reaches(Fields fields) {
    Fields group = fields.groupOrNull("reaches");
    if (group == null) {
      return first == null ? List.of() : first.reaches();
    }
    List<Reach> reaches = new ArrayList<>();
    for (String key : group.keys()) {
      List<Spot> parts = Spots.named(group, key, key);
      List<Target> targets = targets(group, key);
      for (int i = 0; i < parts.size() && !targets.isEmpty(); i++) {
        reaches.add(new Reach(parts.get(i), targets.get(Math.min(i, targets.size() - 1))));
      }
    }
    return reaches;
  }

  /** For a pair of parts a point stands for itself and for its mirror image. */
  private static List<Target> targets(Fields group, String key) {
    if (group.node(key) instanceof Node.Sequence) {
      Target right = new Target.At(Spots.point(group, key));
      return List.of(right, right.mirrored());
    }
    List<Target> targets = new ArrayList<>();
    for (Spot spot : Spots.named(group, key, group.text(key))) {
      targets.add(new Target.OnBody(spot));
    }
    return targets;
  }
}
