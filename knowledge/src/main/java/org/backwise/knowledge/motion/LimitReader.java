package org.backwise.knowledge.motion;

import java.util.List;
import java.util.Optional;
import org.backwise.model.motion.JointAngle;
import org.backwise.model.motion.JointLimit;
import org.backwise.reading.Fields;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;

/** Reads {@code figure/limits.yaml}. */
public final class LimitReader {

  private static final int MOST_DEGREES = 180;

  private LimitReader() {}

  /** The limits in {@code text}; empty, with every problem added, when something is wrong. */
  public static Optional<List<JointLimit>> read(String file, String text, Problems problems) {
    Problems own = new Problems();
    Optional<List<JointLimit>> limits =
        YamlReader.read(file, text, own).map(node -> read(Fields.of(node, "", own)));
    own.all().forEach(p -> problems.add(p.place(), p.path(), p.message()));
    return own.none() ? limits : Optional.empty();
  }

  private static List<JointLimit> read(Fields fields) {
    List<JointLimit> limits = fields.list("limits", LimitReader::limit);
    fields.finish();
    return limits;
  }

  private static JointLimit limit(Fields fields) {
    JointAngle angle =
        MotionReader.choice(fields, "angle", JointAngle.class, JointAngle.PELVIS_TILT);
    int least = fields.integer("least", -MOST_DEGREES, MOST_DEGREES);
    int most = fields.integer("most", -MOST_DEGREES, MOST_DEGREES);
    int loadedLeast = fields.integerOr("loadedLeast", least, -MOST_DEGREES, MOST_DEGREES);
    int loadedMost = fields.integerOr("loadedMost", most, -MOST_DEGREES, MOST_DEGREES);
    return new JointLimit(
        angle, least, most, loadedLeast, loadedMost, EvidenceFields.read(fields));
  }
}
