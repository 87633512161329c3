package org.backwise.knowledge.checks;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.EvidenceFields;
import org.backwise.knowledge.motion.Motions;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.MusclePatch;
import org.backwise.model.motion.Tint;
import org.backwise.reading.Fields;
import org.backwise.reading.Problems;

/** Body, limits and motions can be read, and every region that is tinted has its place. */
final class FigureCheck implements Check {

  private static final String CHECKS = "figure/checks.yaml";

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    if (knowledge.trees().has("figure/body.yaml") && knowledge.trees().has("figure/limits.yaml")) {
      Motions.read(knowledge.trees(), problems).ifPresent(m -> tints(knowledge, m, problems));
    }
    if (knowledge.trees().has(CHECKS)) {
      evidence(Fields.of(knowledge.trees().tree(CHECKS), "", problems));
    }
  }

  /** Of the numbers that the checks go by, and of the masses, which have their own. */
  private static void evidence(Fields checks) {
    EvidenceFields.read(checks);
    Fields masses = checks.group("masses");
    if (masses != null) {
      EvidenceFields.read(masses);
      masses.keys().stream()
          .filter(key -> !key.equals("evidence"))
          .map(masses::group)
          .filter(mass -> mass != null && mass.has("evidence"))
          .forEach(EvidenceFields::read);
    }
  }

  private static void tints(Knowledge knowledge, Motions motions, Problems problems) {
    List<String> placed = motions.body().muscles().stream().map(MusclePatch::group).toList();
    for (Motion motion : motions.byExercise().values()) {
      for (Tint tint : motion.tints()) {
        if (!placed.contains(tint.group())) {
          String file = "motions/" + motion.id() + ".yaml";
          String told = tint.group() + " has no place on the body";
          Finding.at(knowledge.trees(), problems, file, told, "tints");
        }
      }
    }
  }
}
