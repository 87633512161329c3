package org.backwise.knowledge.checks;

import java.util.List;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.LimitReader;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.LimbMotion;
import org.backwise.model.motion.JointLimit;
import org.backwise.reading.Problems;

/** No limb is said to move further than its joint goes, even with outside help. */
final class LimbRangeCheck implements Check {

  private static final String LIMITS = "figure/limits.yaml";

  /** The figure's angle that a direction turns, and whether it makes the angle larger. */
  private record Turn(String angle, boolean larger) {

    boolean isOf(String joint, JointLimit limit) {
      String code = limit.angle().code();
      return code.startsWith(joint + "-") && code.endsWith(angle);
    }

    int most(JointLimit limit) {
      return (int) (larger ? limit.loadedMost() : -limit.loadedLeast());
    }
  }

  private static final Map<String, Turn> TURNS =
      Map.of(
          "flexion", new Turn("flexion", true),
          "extension", new Turn("flexion", false),
          "abduction", new Turn("abduction", true),
          "adduction", new Turn("abduction", false),
          "external-rotation", new Turn("rotation", true),
          "internal-rotation", new Turn("rotation", false));

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    if (knowledge.trees().has(LIMITS)) {
      // What is wrong with the file itself is told by the figure's check.
      LimitReader.read(knowledge.trees().tree(LIMITS), new Problems())
          .ifPresent(limits -> limbs(knowledge, limits, problems));
    }
  }

  private static void limbs(Knowledge knowledge, List<JointLimit> limits, Problems problems) {
    for (Exercise exercise : knowledge.exercises().all()) {
      for (int i = 0; i < exercise.limbMotions().size(); i++) {
        LimbMotion motion = exercise.limbMotions().get(i);
        int most = most(motion, limits);
        if (motion.maxDegrees() > most) {
          String file = "exercises/" + exercise.id() + ".yaml";
          String told =
              "is %d, but %s %s goes to %d at most"
                  .formatted(motion.maxDegrees(), motion.joint(), motion.motion(), most);
          Finding.at(knowledge.trees(), problems, file, told, "limbMotions", i, "maxDegrees");
        }
      }
    }
  }

  private static int most(LimbMotion motion, List<JointLimit> limits) {
    Turn turn = TURNS.getOrDefault(motion.motion(), new Turn(motion.motion(), true));
    return limits.stream()
        .filter(limit -> turn.isOf(motion.joint(), limit))
        .mapToInt(turn::most)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }
}
