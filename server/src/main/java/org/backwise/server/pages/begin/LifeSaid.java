package org.backwise.server.pages.begin;

import java.util.List;
import java.util.stream.Collectors;

/** What was told of days, things, time and wishes. */
final class LifeSaid {
  private final PlainWords words;
  private final AnswerTree told;

  LifeSaid(PlainWords words, AnswerTree told) {
    this.words = words;
    this.told = told;
  }

  List<String> days() {
    AnswerTree activity = told.part("activity");
    return new Lines(words)
        .about("page.said.active", words.word("activityLevels", activity.text("level")))
        .add(words.words("activities", activity.codes("current")))
        .about("page.said.walks", activity.text("walkMinutes"))
        .or("page.said.nothing");
  }

  List<String> things() {
    AnswerTree setting = told.part("setting");
    return new Lines(words)
        .add(words.words("equipment", setting.codes("equipment")))
        .add(words.words("places", setting.codes("places")))
        .or("page.said.nothing");
  }

  List<String> time() {
    AnswerTree time = told.part("availability");
    boolean morning = time.text("morningRoutine").equals("true");
    return new Lines(words)
        .add(
            words.say(
                "paper.clinician.time.much",
                "minutes",
                time.text("minutesPerSession"),
                "sessions",
                time.text("sessionsPerDay"),
                "days",
                time.text("daysPerWeek")))
        .add(words.say(morning ? "page.said.morning" : "page.said.no-morning"))
        .about("page.said.start", words.date(told, "start"))
        .all();
  }

  List<String> wishes() {
    AnswerTree likes = told.part("preferences");
    Lines lines = new Lines(words);
    for (AnswerTree own : told.parts("activities")) {
      String name = own.text("name");
      lines.add(words.say("paper.clinician.goal", "name", name, "now", own.text("now")));
    }
    String goals =
        told.parts("goals").stream()
            .map(goal -> words.word("muscleGroups", goal.text("group")))
            .collect(Collectors.joining(", "));
    return lines
        .about("page.said.likes", words.words("kinds", likes.codes("likeKinds")))
        .about("page.said.avoids", words.words("kinds", likes.codes("avoidKinds")))
        .about("page.said.avoids", words.exercises(likes.codes("avoid")))
        .about("page.said.goals", goals)
        .or("page.said.no-wishes");
  }
}
