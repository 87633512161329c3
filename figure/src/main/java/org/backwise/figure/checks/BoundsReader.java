package org.backwise.figure.checks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backwise.model.Coded;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Segment;
import org.backwise.model.motion.Bone;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.jspecify.annotations.Nullable;

/** Reads {@code figure/checks.yaml}. */
final class BoundsReader {

  private static final int MOST_MILLI = 900_000_000;

  private final Fields fields;
  private final List<Fields> groups = new ArrayList<>();

  private BoundsReader(Fields fields) {
    this.fields = fields;
  }

  /** The bounds in {@code tree}; empty, with every problem added, when something is wrong. */
  static Optional<Bounds> read(Node tree, Problems problems) {
    Problems own = new Problems();
    Bounds bounds = new BoundsReader(Fields.of(tree, "", own)).bounds();
    own.all().forEach(p -> problems.add(p.place(), p.path(), p.message()));
    return own.none() ? Optional.of(bounds) : Optional.empty();
  }

  private Bounds bounds() {
    evidence(fields);
    Bounds bounds =
        new Bounds(
            fields.integer("steps", 4, 200),
            fields.integer("longestHoldSeconds", 1, 600),
            space(),
            pace(),
            posture(),
            spine(),
            limbs(),
            new Masses(masses()),
            fields.list("exceptions", BoundsReader::allowed));
    fields.finish();
    groups.forEach(Fields::finish);
    return bounds;
  }

  private Bounds.Space space() {
    Fields group = group("space");
    return new Bounds.Space(
        number(group, "sink"),
        number(group, "drift"),
        number(group, "meeting"),
        number(group, "closing"),
        number(group, "mirror"),
        number(group, "lifted"),
        number(group, "outside"));
  }

  private Bounds.Pace pace() {
    Fields group = group("pace");
    return new Bounds.Pace(number(group, "degreesPerSecond"), number(group, "jerkDegrees"));
  }

  private Bounds.Posture posture() {
    Fields group = group("posture");
    return new Bounds.Posture(
        number(group, "lyingRise"),
        number(group, "uprightRise"),
        number(group, "seatedKnee"),
        number(group, "faceUp"),
        number(group, "faceDown"),
        number(group, "faceAside"));
  }

  private Bounds.Spine spine() {
    Fields group = group("spine");
    Map<MotionRange, Bounds.Share> ranges = new EnumMap<>(MotionRange.class);
    for (MotionRange range : MotionRange.values()) {
      Fields share = inner(group, range.code());
      ranges.put(range, new Bounds.Share(number(share, "from"), number(share, "upTo")));
    }
    Map<Segment, Double> unsaid = new EnumMap<>(Segment.class);
    Fields degrees = inner(group, "unsaidDegrees");
    for (Segment segment : Segment.values()) {
      unsaid.put(segment, number(degrees, segment.code()));
    }
    return new Bounds.Spine(number(group, "leastDegrees"), ranges, unsaid);
  }

  private Bounds.Limbs limbs() {
    Fields group = group("limbs");
    Map<String, Double> unsaid = new TreeMap<>();
    Map<String, Double> moves = new TreeMap<>();
    Fields moving = inner(group, "movesDegrees");
    for (String joint : moving == null ? List.<String>of() : moving.keys()) {
      moves.put(joint, number(moving, joint));
    }
    Fields degrees = inner(group, "unsaidDegrees");
    for (String joint : degrees == null ? List.<String>of() : degrees.keys()) {
      Fields motions = inner(degrees, joint);
      for (String motion : motions == null ? List.<String>of() : motions.keys()) {
        unsaid.put(joint + " " + motion, number(motions, motion));
      }
    }
    return new Bounds.Limbs(
        number(group, "solvedDegrees"),
        number(group, "overDegrees"),
        number(group, "underDegrees"),
        moves,
        number(group, "movesFromShare"),
        unsaid);
  }

  private Map<Bone, Masses.Mass> masses() {
    Fields group = group("masses");
    Map<Bone, Masses.Mass> masses = new EnumMap<>(Bone.class);
    if (group != null) {
      evidence(group);
      for (String code : group.keys()) {
        Coded.find(Bone.class, code)
            .ifPresent(
                bone -> {
                  Fields mass = inner(group, code);
                  evidence(mass);
                  masses.put(bone, new Masses.Mass(number(mass, "percent"), number(mass, "along")));
                });
      }
    }
    return masses;
  }

  /** That it is sound is for the check of the content to say. */
  private static void evidence(@Nullable Fields fields) {
    if (fields != null) {
      fields.node("evidence");
    }
  }

  private static Allowed allowed(Fields fields) {
    return new Allowed(
        fields.text("motion"),
        fields.text("check"),
        fields.text("of"),
        fields.text("because"),
        fields.place());
  }

  private @Nullable Fields group(String key) {
    return inner(fields, key);
  }

  /** A group, which is looked at for what nobody read when all is read. */
  private @Nullable Fields inner(@Nullable Fields outer, String key) {
    @Nullable Fields group = outer == null ? null : outer.group(key);
    if (group != null) {
      groups.add(group);
    }
    return group;
  }

  private static double number(@Nullable Fields fields, String key) {
    return fields == null ? 0 : fields.milli(key, -MOST_MILLI, MOST_MILLI) / 1000.0;
  }
}
