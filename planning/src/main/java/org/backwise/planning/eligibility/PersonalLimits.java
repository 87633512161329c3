package org.backwise.planning.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.Substitute;
import org.backwise.model.exercise.Use;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;

/** What keeps an exercise from this person whatever the date: use, equipment, wishes, overuse. */
final class PersonalLimits {

  private final Knowledge knowledge;
  private final Person person;
  private final Intake intake;

  PersonalLimits(Knowledge knowledge, Person person) {
    this.knowledge = knowledge;
    this.person = person;
    this.intake = person.intake();
  }

  /**
   * Ids of the rules that leave the exercise out; empty when none does.
   *
   * @param opened whether a clinician's word about a movement asks for it
   */
  List<String> against(Exercise exercise, boolean opened) {
    List<String> rules = new ArrayList<>();
    boolean ordered = mustInclude(exercise);
    if (!usable(exercise, ordered, opened)) {
      rules.add("USE");
    }
    if (!exercise.equipment().stream().allMatch(e -> atHand(exercise, e))) {
      rules.add("EQUIPMENT");
    }
    if (!ordered && avoided(exercise)) {
      rules.add("AVOIDED");
    }
    if (exercise.muscles().stream().anyMatch(this::loadsOverused)) {
      rules.add("H10a");
    }
    return rules;
  }

  /** Whether a clinician asked for the exercise. */
  boolean mustInclude(Exercise exercise) {
    return intake.clearance().limits().stream()
        .anyMatch(
            l -> l instanceof ClearanceLimit.MustInclude m && m.exercise().equals(exercise.id()));
  }

  /** Whether the person likes the exercise by name. */
  boolean liked(Exercise exercise) {
    return intake.preferences().like().contains(exercise.id());
  }

  private boolean usable(Exercise exercise, boolean ordered, boolean opened) {
    return exercise.use() == Use.DEFAULT
        || exercise.use() == Use.ON_REQUEST && (liked(exercise) || opened)
        || ordered && exercise.use() != Use.DRAFT;
  }

  private boolean atHand(Exercise exercise, String equipment) {
    return has(equipment)
        || exercise.substitutes().stream()
            .filter(s -> s.equipment().equals(equipment))
            .map(Substitute::use)
            .anyMatch(use -> use.stream().anyMatch(this::has));
  }

  private boolean has(String equipment) {
    return person.has(equipment, knowledge);
  }

  private boolean avoided(Exercise exercise) {
    return intake.preferences().avoid().contains(exercise.id())
        || exercise.kinds().stream()
            .map(ExerciseKind::code)
            .anyMatch(intake.preferences().avoidKinds()::contains);
  }

  private boolean loadsOverused(MuscleWork work) {
    return work.role().loads()
        && work.shareMilli() >= knowledge.tables().bounds().overuseLoadShareFromMilli()
        && person.overuse().groups().contains(work.group());
  }
}
