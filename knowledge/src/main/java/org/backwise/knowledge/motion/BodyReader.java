package org.backwise.knowledge.motion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Bone;
import org.backwise.model.motion.Build;
import org.backwise.model.motion.Measure;
import org.backwise.model.motion.MusclePatch;
import org.backwise.model.motion.Point;
import org.backwise.model.motion.TrunkSection;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;

/** Reads {@code figure/body.yaml}. */
public final class BodyReader {

  private BodyReader() {}

  /** The body in {@code text}; empty, with every problem added, when something is wrong. */
  public static Optional<Body> read(String file, String text, Problems problems) {
    return YamlReader.read(file, text, problems).flatMap(node -> read(node, problems));
  }

  /** The body in {@code tree}; empty, with every problem added, when something is wrong. */
  public static Optional<Body> read(Node tree, Problems problems) {
    Problems own = new Problems();
    Body body = read(Fields.of(tree, "", own));
    own.all().forEach(p -> problems.add(p.place(), p.path(), p.message()));
    return own.none() ? Optional.of(body) : Optional.empty();
  }

  private static Body read(Fields fields) {
    double stature = fields.milli("statureMetres", 500, 2500) / 1000.0;
    double rhythm = fields.milli("girdleRhythm", 0, 1000) / 1000.0;
    Map<Measure, Double> shares = new EnumMap<>(Measure.class);
    for (Fields part : groups(fields)) {
      evidence(part);
      Fields inner = part.group("shares");
      if (inner != null) {
        shares(inner, shares);
      }
      part.finish();
    }
    complete(fields, shares);
    List<TrunkSection> trunk = fields.list("trunk", BodyReader::section);
    List<MusclePatch> muscles = fields.list("muscles", BodyReader::muscle);
    List<Build> builds = fields.list("builds", BodyReader::build);
    fields.finish();
    return new Body(stature, shares, rhythm, trunk, muscles, builds);
  }

  private static Build build(Fields fields) {
    EvidenceFields.read(fields);
    return new Build(
        fields.text("name"), share(fields, "limbs"), share(fields, "wide"), share(fields, "deep"));
  }

  private static List<Fields> groups(Fields fields) {
    return fields.items("proportions").stream()
        .map(node -> Fields.of(node, "proportions", fields.problems()))
        .toList();
  }

  private static void evidence(Fields part) {
    EvidenceFields.read(part);
  }

  private static void shares(Fields inner, Map<Measure, Double> shares) {
    for (Measure measure : Measure.values()) {
      if (inner.has(measure.code())) {
        shares.put(measure, share(inner, measure.code()));
      }
    }
    inner.finish();
  }

  private static void complete(Fields fields, Map<Measure, Double> shares) {
    for (Measure measure : Measure.values()) {
      if (!shares.containsKey(measure)) {
        fields.problem("proportions", measure.code() + " is missing");
      }
    }
  }

  private static TrunkSection section(Fields fields) {
    Bone bone = MotionReader.choice(fields, "bone", Bone.class, Bone.PELVIS);
    return new TrunkSection(
        bone,
        share(fields, "along"),
        share(fields, "halfWidth"),
        share(fields, "halfDepth"),
        share(fields, "ahead"));
  }

  private static MusclePatch muscle(Fields fields) {
    Bone bone = MotionReader.choice(fields, "bone", Bone.class, Bone.PELVIS);
    Point from = Spots.point(fields, "from");
    Point to = Spots.point(fields, "to");
    return new MusclePatch(fields.text("group"), bone, from, to, share(fields, "radius"));
  }

  private static double share(Fields fields, String key) {
    return fields.milli(key, -1000, 2000) / 1000.0;
  }
}
