package org.backwise.programmes.people;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.intake.Activity;
import org.backwise.model.intake.Availability;
import org.backwise.model.intake.GoalWish;
import org.backwise.model.intake.Preferences;
import org.backwise.model.intake.Setting;

/** What the person does, has, likes and has time for. */
final class Habits {

  private final Making m;

  Habits(Making making) {
    this.m = making;
  }

  /** What was answered, drawn once. */
  record Answers(
      Activity activity,
      Setting setting,
      Availability availability,
      Preferences preferences,
      List<GoalWish> goals) {}

  Answers answers() {
    return new Answers(activity(), setting(), availability(), preferences(), goals());
  }

  private Activity activity() {
    return new Activity(
        m.drawn("activityLevels"),
        m.some("activities", "activityCount"),
        m.chance("walkMinutesSaid") ? m.number("walkMinutes") : null);
  }

  private Setting setting() {
    List<String> places = new ArrayList<>(m.mix.weights("places").drawSome(m.dice, 1));
    if (!places.contains("home")) {
      places.add("home");
    }
    if (m.pool && !places.contains("pool")) {
      places.add("pool");
    }
    return new Setting(m.some("equipment", "equipmentCount"), places);
  }

  private Availability availability() {
    return new Availability(
        m.number("minutes"),
        m.mix.weights("sessions").drawNumber(m.dice),
        m.mix.weights("days").drawNumber(m.dice),
        m.chance("morning"));
  }

  private Preferences preferences() {
    List<String> likes = m.chance("likesKind") ? List.of(m.draw("likeKinds")) : List.of();
    List<String> avoids =
        m.chance("avoidsKind")
            ? m.mix.weights("unwanted").only(k -> !likes.contains(k)).drawSome(m.dice, 1)
            : List.of();
    String like = m.dice.one(m.catalogue);
    String avoid = m.dice.one(m.catalogue);
    return new Preferences(
        likes,
        avoids,
        m.chance("likesExercise") ? List.of(like) : List.of(),
        m.chance("avoidsExercise") && !avoid.equals(like) ? List.of(avoid) : List.of());
  }

  private List<GoalWish> goals() {
    return m.chance("goal")
        ? List.of(new GoalWish(m.dice.one(m.groups), m.start.plusWeeks(m.dice.between(6, 20))))
        : List.of();
  }
}
