package org.backwise.knowledge.checks;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Family;
import org.backwise.model.exercise.Use;
import org.backwise.reading.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Easier and harder mirror each other, stay in one family, rise by step and never lead to a draft
 * or in a ring.
 */
final class FamilyCheck implements Check {

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (Exercise exercise : knowledge.exercises().all()) {
      mirror(knowledge, problems, exercise, "easier", exercise.family().easier());
      mirror(knowledge, problems, exercise, "harder", exercise.family().harder());
      ring(knowledge, problems, exercise);
    }
  }

  private static void mirror(
      Knowledge knowledge,
      Problems problems,
      Exercise exercise,
      String way,
      @Nullable String relative) {
    Optional<Exercise> other =
        Optional.ofNullable(relative).flatMap(id -> knowledge.exercises().find(id));
    other
        .map(o -> finding(exercise, way, o))
        .filter(told -> !told.isEmpty())
        .ifPresent(told -> tell(knowledge, problems, exercise, way, told));
  }

  private static String finding(Exercise exercise, String way, Exercise other) {
    boolean easier = way.equals("easier");
    Family family = exercise.family();
    Family theirs = other.family();
    String back = easier ? theirs.harder() : theirs.easier();
    if (other.use() == Use.DRAFT && exercise.use() != Use.DRAFT) {
      return other.id() + " is a draft, which nobody gets; name it when it is one no longer";
    } else if (!exercise.id().equals(back)) {
      return "%s does not name %s as its %s"
          .formatted(other.id(), exercise.id(), easier ? "harder" : "easier");
    } else if (!family.name().equals(theirs.name())) {
      return "%s is of another family (%s)".formatted(other.id(), theirs.name());
    }
    boolean rises = easier ? theirs.step() < family.step() : theirs.step() > family.step();
    return rises
        ? ""
        : "%s has step %d, here is %d".formatted(other.id(), theirs.step(), family.step());
  }

  private static void ring(Knowledge knowledge, Problems problems, Exercise exercise) {
    Set<String> passed = new LinkedHashSet<>();
    @Nullable String next = exercise.id();
    while (next != null && passed.add(next)) {
      next = knowledge.exercises().find(next).map(e -> e.family().harder()).orElse(null);
    }
    if (exercise.id().equals(next)) {
      String told = "harder leads back here: " + String.join(", ", passed);
      tell(knowledge, problems, exercise, "harder", told);
    }
  }

  private static void tell(
      Knowledge knowledge, Problems problems, Exercise exercise, String way, String told) {
    String file = "exercises/" + exercise.id() + ".yaml";
    Finding.at(knowledge.trees(), problems, file, told, "family", way);
  }
}
