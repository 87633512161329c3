package org.backwise.model.motion;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.model.Side;

/**
 * A key pose. Angles that are absent are zero.
 *
 * @param trunk angles of pelvis, spine and head in degrees
 * @param contacts what rests where; the first one places the body
 * @param reaches where hands or feet go
 * @param fists the hands that are closed
 */
public record Pose(
    String name,
    Map<JointAngle, Double> trunk,
    Map<JointAngle, Double> left,
    Map<JointAngle, Double> right,
    List<Contact> contacts,
    List<Reach> reaches,
    Set<Side> fists) {

  public Pose {
    trunk = ordered(trunk);
    left = ordered(left);
    right = ordered(right);
    contacts = List.copyOf(contacts);
    reaches = List.copyOf(reaches);
    fists = Set.copyOf(fists);
  }

  /** The angle in degrees; {@code side} matters for limbs only. */
  public double degrees(JointAngle angle, Side side) {
    return anglesOf(angle.sided() ? side : Side.CENTRE).getOrDefault(angle, 0.0);
  }

  /** The angles of a side; CENTRE is the trunk. */
  public Map<JointAngle, Double> anglesOf(Side side) {
    return side == Side.LEFT ? left : side == Side.RIGHT ? right : trunk;
  }

  /** The angles at {@code share} of the way to another pose; what rests or reaches is not said. */
  public Pose towards(Pose to, double share) {
    return new Pose(
        name + "-" + to.name,
        blend(trunk, to.trunk, share),
        blend(left, to.left, share),
        blend(right, to.right, share),
        List.of(),
        List.of(),
        Set.of());
  }

  private static Map<JointAngle, Double> blend(
      Map<JointAngle, Double> from, Map<JointAngle, Double> to, double share) {
    Map<JointAngle, Double> angles = new EnumMap<>(JointAngle.class);
    from.forEach((angle, value) -> angles.put(angle, value * (1 - share)));
    to.forEach((angle, value) -> angles.merge(angle, value * share, Double::sum));
    return angles;
  }

  /** The pose with left and right exchanged. */
  public Pose mirrored() {
    Map<JointAngle, Double> turned = new EnumMap<>(JointAngle.class);
    trunk.forEach(
        (angle, value) -> turned.put(angle, angle.turnsWhenMirrored() ? 0 - value : value));
    Map<JointAngle, Double> nowLeft = right;
    Map<JointAngle, Double> nowRight = left;
    List<Contact> swappedContacts = contacts.stream().map(Contact::mirrored).toList();
    List<Reach> swappedReaches = reaches.stream().map(Reach::mirrored).toList();
    Set<Side> swappedFists =
        fists.stream().map(Motion::otherSide).collect(Collectors.toUnmodifiableSet());
    return new Pose(name, turned, nowLeft, nowRight, swappedContacts, swappedReaches, swappedFists);
  }

  private static Map<JointAngle, Double> ordered(Map<JointAngle, Double> angles) {
    Map<JointAngle, Double> copy = new EnumMap<>(JointAngle.class);
    copy.putAll(angles);
    return Collections.unmodifiableMap(copy);
  }
}
