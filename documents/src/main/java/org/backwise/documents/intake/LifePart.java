package org.backwise.documents.intake;

import java.util.List;
import org.backwise.documents.Choice;
import org.backwise.documents.DocumentCodes;
import org.backwise.model.Coded;
import org.backwise.model.Side;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.intake.Activity;
import org.backwise.model.intake.Availability;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.GoalWish;
import org.backwise.model.intake.OwnActivity;
import org.backwise.model.intake.Preferences;
import org.backwise.model.intake.Setting;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads what the person does, can do, has at hand and wishes. */
final class LifePart {

  private final DocumentCodes codes;
  private final IntakeBounds bounds;

  LifePart(DocumentCodes codes, IntakeBounds bounds) {
    this.codes = codes;
    this.bounds = bounds;
  }

  Activity activity(@Nullable Fields fields) {
    if (fields == null) {
      return new Activity(null, List.of(), null);
    }
    boolean walks = fields.has("walkMinutes");
    int minutes = fields.integerOr("walkMinutes", 0, 0, bounds.walkMinutesMost());
    Activity activity =
        new Activity(
            fields.codeOrNull("level", codes.list("activityLevels")),
            fields.codes("current", codes.list("activities")),
            walks ? Integer.valueOf(minutes) : null);
    fields.finish();
    return activity;
  }

  List<CannotDo> cannot(Fields intake) {
    intake.require("cannot");
    return intake.list(
        "cannot",
        fields ->
            new CannotDo(
                fields.code("what", codes.list("cannot")),
                Choice.orNull(fields, "side", Side.class)));
  }

  Setting setting(@Nullable Fields fields) {
    if (fields == null) {
      return new Setting(List.of(), List.of());
    }
    Setting setting =
        new Setting(
            fields.codes("equipment", codes.list("equipment")),
            fields.codes("places", codes.list("places")));
    fields.finish();
    return setting;
  }

  Availability availability(@Nullable Fields fields) {
    if (fields == null) {
      return new Availability(5, 1, 1, false);
    }
    Availability availability =
        new Availability(
            fields.integer("minutesPerSession", 5, 60),
            fields.integer("sessionsPerDay", 1, 3),
            fields.integer("daysPerWeek", 1, 7),
            fields.flag("morningRoutine", false));
    fields.finish();
    return availability;
  }

  Preferences preferences(@Nullable Fields fields) {
    if (fields == null) {
      return new Preferences(List.of(), List.of(), List.of(), List.of());
    }
    List<String> kinds = Coded.codes(ExerciseKind.class);
    Preferences preferences =
        new Preferences(
            fields.codes("likeKinds", kinds),
            fields.codes("avoidKinds", kinds),
            fields.codes("like", codes.exercises()),
            fields.codes("avoid", codes.exercises()));
    fields.finish();
    return preferences;
  }

  List<GoalWish> goals(Fields intake, Day day) {
    return intake.list("goals", fields -> goal(fields, day));
  }

  private GoalWish goal(Fields fields, Day day) {
    GoalWish goal = new GoalWish(fields.code("group", codes.groups()), fields.dateOrNull("due"));
    Dates.notBefore(fields, "due", goal.due(), day.start(), "the start");
    return goal;
  }

  List<OwnActivity> activities(Fields intake) {
    return intake.list(
        "activities",
        fields ->
            new OwnActivity(fields.text("name"), fields.integer("now", 0, PainPart.WORST_PAIN)));
  }
}
