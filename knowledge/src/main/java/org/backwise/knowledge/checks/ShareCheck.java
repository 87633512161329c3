package org.backwise.knowledge.checks;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.reading.Problems;

/** The shares of a role sum to one; none is small, few groups take part, none twice. */
final class ShareCheck implements Check {

  private static final int WHOLE = 1000;
  private static final int LEAST = 100;
  private static final int MOST_GROUPS = 4;

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (Exercise exercise : knowledge.exercises().all()) {
      for (MuscleRole role : MuscleRole.values()) {
        String told = finding(exercise, role);
        if (!told.isEmpty()) {
          String file = "exercises/" + exercise.id() + ".yaml";
          Finding.at(knowledge.trees(), problems, file, role.code() + " " + told, "muscles");
        }
      }
    }
  }

  private static String finding(Exercise exercise, MuscleRole role) {
    List<MuscleWork> works = exercise.muscles().stream().filter(m -> m.role() == role).toList();
    int sum = works.stream().mapToInt(MuscleWork::shareMilli).sum();
    if (works.isEmpty()) {
      return "";
    } else if (sum != WHOLE) {
      return "shares sum to %d thousandths, not 1000".formatted(sum);
    } else if (works.stream().anyMatch(m -> m.shareMilli() < LEAST)) {
      return "has a share under 0.1";
    } else if (works.size() > MOST_GROUPS) {
      return "names %d groups, at most %d may take part".formatted(works.size(), MOST_GROUPS);
    }
    return works.stream().map(MuscleWork::group).distinct().count() < works.size()
        ? "names a group twice"
        : "";
  }
}
