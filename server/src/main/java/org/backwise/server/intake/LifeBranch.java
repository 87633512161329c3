package org.backwise.server.intake;

import org.backwise.server.drafts.Draft;

/** What the person does, can do, has at hand, and wishes. */
final class LifeBranch {
  private static final int OWN_ACTIVITIES = 3;

  private LifeBranch() {}

  static void activity(Branch root) {
    root.branch("activity")
        .text("level", "activity.level")
        .codes("current", "activity.current")
        .number("walkMinutes", "activity.walkMinutes");
  }

  static void cannot(Branch root) {
    Branch.Twigs list = root.list("cannot", "cannot");
    for (String what : root.draft().all("cannot")) {
      if (!what.equals("none")) {
        list.add("cannot").put("what", what, "cannot").text("side", "cannot." + what + ".side");
      }
    }
  }

  static void time(Branch root) {
    root.branch("setting")
        .codes("equipment", "setting.equipment")
        .codes("places", "setting.places");
    root.branch("availability")
        .number("minutesPerSession", "time.minutes")
        .number("sessionsPerDay", "time.sessions")
        .number("daysPerWeek", "time.days")
        .text("morningRoutine", "time.morning");
  }

  static void wishes(Branch root) {
    root.branch("preferences")
        .codes("likeKinds", "wish.likeKinds")
        .codes("avoidKinds", "wish.avoidKinds")
        .codes("avoid", "wish.avoid");
    Draft draft = root.draft();
    Branch.Twigs goals = root.list("goals", "goal");
    for (String group : draft.all("goal")) {
      goals.add("goal").put("group", group, "goal").text("due", "goal." + group + ".due");
    }
    own(root);
  }

  private static void own(Branch root) {
    Branch.Twigs list = root.list("activities", "own.1.name");
    for (int i = 1; i <= OWN_ACTIVITIES; i++) {
      String field = "own." + i;
      if (root.draft().has(field + ".name")) {
        list.add(field + ".name").text("name", field + ".name").number("now", field + ".now");
      }
    }
  }
}
