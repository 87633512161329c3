package org.backwise.model.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person told us, in the shape of the intake file.
 *
 * @param country ISO code for the emergency words; null: not said
 * @param cannot asked and empty, or what is not possible
 * @param confirmed codes of odd answers that the person confirmed
 */
public record Intake(
    int intakeVersion,
    LocalDate answeredOn,
    LocalDate start,
    @Nullable String country,
    Person person,
    ScreeningAnswers screening,
    Pain pain,
    List<ConditionAnswer> conditions,
    List<Surgery> surgery,
    Clearance clearance,
    Activity activity,
    List<CannotDo> cannot,
    int falls12m,
    Setting setting,
    Availability availability,
    Preferences preferences,
    List<GoalWish> goals,
    List<OwnActivity> activities,
    List<String> confirmed) {

  public Intake {
    conditions = List.copyOf(conditions);
    surgery = List.copyOf(surgery);
    cannot = List.copyOf(cannot);
    goals = List.copyOf(goals);
    activities = List.copyOf(activities);
    confirmed = List.copyOf(confirmed);
  }

  /** The same answers with other danger answers. */
  public Intake withScreening(ScreeningAnswers other) {
    return copy(other, clearance, cannot, setting, availability, preferences);
  }

  /** The same answers with other words of a clinician. */
  public Intake withClearance(Clearance other) {
    return copy(screening, other, cannot, setting, availability, preferences);
  }

  /** The same answers with other things that cannot be done. */
  public Intake withCannot(List<CannotDo> other) {
    return copy(screening, clearance, other, setting, availability, preferences);
  }

  /** The same answers with other things at hand. */
  public Intake withSetting(Setting other) {
    return copy(screening, clearance, cannot, other, availability, preferences);
  }

  /** The same answers with other times. */
  public Intake withAvailability(Availability other) {
    return copy(screening, clearance, cannot, setting, other, preferences);
  }

  /** The same answers with other wishes. */
  public Intake withPreferences(Preferences other) {
    return copy(screening, clearance, cannot, setting, availability, other);
  }

  private Intake copy(
      ScreeningAnswers newScreening,
      Clearance newClearance,
      List<CannotDo> newCannot,
      Setting newSetting,
      Availability newAvailability,
      Preferences newPreferences) {
    return new Intake(
        intakeVersion,
        answeredOn,
        start,
        country,
        person,
        newScreening,
        pain,
        conditions,
        surgery,
        newClearance,
        activity,
        newCannot,
        falls12m,
        newSetting,
        newAvailability,
        newPreferences,
        goals,
        activities,
        confirmed);
  }
}
