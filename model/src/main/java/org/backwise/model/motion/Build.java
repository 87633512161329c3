package org.backwise.model.motion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Another build on the same bones: how many times as thick limbs are, and the trunk as wide and
 * deep.
 */
public record Build(String name, double limbs, double wide, double deep) {

  private static final Set<Measure> GIRTHS =
      Set.of(
          Measure.NECK_RADIUS,
          Measure.SHOULDER_RADIUS,
          Measure.ELBOW_RADIUS,
          Measure.HIP_RADIUS,
          Measure.KNEE_RADIUS,
          Measure.CALF_RADIUS);

  /** {@code body} with this build; heads, hands and feet stay as they are. */
  Body of(Body body) {
    Map<Measure, Double> shares = new EnumMap<>(body.shares());
    GIRTHS.forEach(girth -> shares.computeIfPresent(girth, (key, share) -> share * limbs));
    List<TrunkSection> trunk = body.trunk().stream().map(this::section).toList();
    List<MusclePatch> muscles = body.muscles().stream().map(this::patch).toList();
    return new Body(
        body.statureMetres(), shares, body.girdleRhythm(), trunk, muscles, body.builds());
  }

  private TrunkSection section(TrunkSection section) {
    return new TrunkSection(
        section.bone(),
        section.along(),
        section.halfWidth() * wide,
        section.halfDepth() * deep,
        section.ahead());
  }

  private MusclePatch patch(MusclePatch patch) {
    return new MusclePatch(
        patch.group(),
        patch.bone(),
        out(patch.bone(), patch.from()),
        out(patch.bone(), patch.to()),
        patch.radius());
  }

  private Point out(Bone bone, Point point) {
    boolean trunk = bone == Bone.PELVIS || bone == Bone.LUMBAR || bone == Bone.THORAX;
    return new Point(
        point.x(), point.y() * (trunk ? deep : limbs), point.z() * (trunk ? wide : limbs));
  }
}
