package org.backwise.knowledge.checks;

import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.Substitute;
import org.backwise.reading.Problems;

/** The properties of an exercise fit each other, since rules judge it by them. */
final class PropertiesCheck implements Check {

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (Exercise exercise : knowledge.exercises().all()) {
      Told told = (message, key) -> tell(knowledge, problems, exercise, message, key);
      sides(exercise, told);
      demand(exercise, Demand.SUPINE, Position.SUPINE, told);
      demand(exercise, Demand.PRONE, Position.PRONE, told);
      equipment(exercise, told);
    }
  }

  private interface Told {
    void at(String message, String key);
  }

  private static void tell(
      Knowledge knowledge, Problems problems, Exercise exercise, String message, String key) {
    String file = "exercises/" + exercise.id() + ".yaml";
    Finding.at(knowledge.trees(), problems, file, message, key);
  }

  private static void sides(Exercise exercise, Told told) {
    if (exercise.oneSided() && exercise.alternation() == Alternation.NONE) {
      told.at("is none, but sides of a one-sided exercise take turns", "alternation");
    }
    boolean onOneLeg = exercise.demands().contains(Demand.SINGLE_LEG);
    if (exercise.otherSideRests() && (!exercise.oneSided() || onOneLeg)) {
      told.at("is true, but there is no other side, or the other leg stands", "otherSideRests");
    }
    if (exercise.roles().isEmpty() && !exercise.kinds().contains(ExerciseKind.AEROBIC)) {
      told.at("is empty, but only aerobic work stands outside the routines", "roles");
    }
  }

  private static void demand(Exercise exercise, Demand demand, Position position, Told told) {
    boolean passes = exercise.positions().contains(position);
    if (passes != exercise.demands().contains(demand)) {
      String how =
          passes ? "does not name %s, though positions do" : "names %s, but no position is";
      told.at(how.formatted(demand.code()), "demands");
    }
  }

  private static void equipment(Exercise exercise, Told told) {
    for (Substitute substitute : exercise.substitutes()) {
      if (!exercise.equipment().contains(substitute.equipment())) {
        told.at(
            "%s is replaced, but equipment does not name it".formatted(substitute.equipment()),
            "substitutes");
      }
    }
  }
}
