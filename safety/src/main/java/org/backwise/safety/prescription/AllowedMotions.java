package org.backwise.safety.prescription;

import java.util.List;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Rule;
import org.backwise.safety.person.Facts;
import org.backwise.safety.person.Permission;

/** What a clinician's permission opens: that movement, so far, where all pain is persistent. */
final class AllowedMotions {

  private final List<Permission> permissions;
  private final int lightKilograms;
  private final Facts facts;

  AllowedMotions(List<Permission> permissions, int lightKilograms, Facts facts) {
    this.permissions = permissions;
    this.lightKilograms = lightKilograms;
    this.facts = facts;
  }

  /** Whether {@code rule} means nothing of the prescription but what is permitted. */
  boolean outweigh(Prescription prescription, Rule rule, Span span) {
    List<SpinalMotion> meant = SpineTraits.meant(prescription.exercise(), rule.match());
    return rule.yieldsToClinician()
        && prescription.routine() != RoutineKind.RELIEF
        && !meant.isEmpty()
        && meant.stream().allMatch(motion -> permits(motion, prescription))
        && !Traits.has(Stilled.of(prescription, meant), rule.match())
        && persistent(span);
  }

  /** Whether it is a daily task with such a movement, which then needs no wish of the person. */
  boolean ask(Prescription prescription, Span span) {
    return prescription.routine() != RoutineKind.RELIEF
        && prescription.exercise().kinds().contains(ExerciseKind.DAILY_TASK)
        && prescription.exercise().spinalMotions().stream()
            .anyMatch(motion -> permits(motion, prescription))
        && persistent(span);
  }

  private boolean persistent(Span span) {
    return !permissions.isEmpty() && span.dates().allMatch(facts::allPersistent);
  }

  private boolean permits(SpinalMotion motion, Prescription prescription) {
    return permissions.stream()
        .anyMatch(
            permission ->
                permission.segment() == motion.segment()
                    && permission.motion() == motion.motion()
                    && motion.range().compareTo(permission.range()) <= 0
                    && (motion.load() != MotionLoad.ADDED || light(permission, prescription)));
  }

  /** Only a weight in kilograms can be light: a band has none. */
  private boolean light(Permission permission, Prescription prescription) {
    return permission.load() == AllowedLoad.LIGHT
        && prescription.dose().load().kind().equals("kg")
        && ClearanceBars.kilograms(prescription.dose().load().detail())
            .filter(kilograms -> kilograms <= lightKilograms)
            .isPresent();
  }
}
