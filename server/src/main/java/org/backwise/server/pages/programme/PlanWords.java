package org.backwise.server.pages.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.handouts.words.AerobicRun;
import org.backwise.handouts.words.DoseWords;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.Exclusion;
import org.backwise.model.programme.Goal;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Replacement;
import org.springframework.stereotype.Component;

/** What stands around the routines: goals, walks, pauses, and what was left out. */
@Component
class PlanWords {
  private static final String EQUIPMENT = "EQUIPMENT";

  private final Knowledge knowledge;
  private final Texts texts;
  private final DoseWords doses;

  PlanWords(Knowledge knowledge, Texts texts) {
    this.knowledge = knowledge;
    this.texts = texts;
    this.doses = new DoseWords(texts);
  }

  List<GoalView> goals(Programme programme) {
    return programme.goals().stream().map(this::goal).toList();
  }

  private GoalView goal(Goal goal) {
    String unit =
        knowledge
            .measures()
            .find(goal.measure())
            .map(measure -> " " + texts.word("units", measure.unit()))
            .orElse("");
    Integer baseline = goal.baseline();
    return new GoalView(
        texts.measure(goal.measure()).name(),
        texts.word("muscleGroups", goal.group()),
        goal.target() + unit,
        texts.date(goal.due()),
        baseline == null ? "" : baseline + unit,
        goal.howChecked());
  }

  /** Weeks that are alike share a line. */
  List<WalkView> aerobic(Programme programme) {
    return AerobicRun.of(programme.aerobic()).stream().map(this::walk).toList();
  }

  private WalkView walk(AerobicRun run) {
    AerobicWeek week = run.first();
    return new WalkView(
        doses.weeks(week.week(), run.last().week()),
        week.exercise(),
        texts.exercise(week.exercise()).name(),
        week.minutesPerDay(),
        week.daysPerWeek());
  }

  List<PauseView> pauses(Programme programme) {
    return programme.replaced().stream().map(this::pause).toList();
  }

  private PauseView pause(Replacement pause) {
    return new PauseView(
        texts.word("activities", pause.activity()), pause.instead(), pause.criteria());
  }

  /** What was left out, by its reason; the reasons that concern safety come first. */
  List<LeftOut> leftOut(Programme programme) {
    Map<String, List<Link>> ruled = new LinkedHashMap<>();
    Map<String, List<Link>> better = new LinkedHashMap<>();
    for (Exclusion exclusion : programme.excluded()) {
      boolean lacks = exclusion.rules().stream().limit(1).anyMatch(EQUIPMENT::equals);
      (exclusion.rules().isEmpty() ? better : ruled)
          .computeIfAbsent(
              lacks ? texts.say("page.programme.not-at-hand") : exclusion.reason(),
              key -> new ArrayList<>())
          .add(link(exclusion, lacks));
    }
    List<LeftOut> groups = new ArrayList<>();
    ruled.forEach((reason, exercises) -> groups.add(new LeftOut(reason, exercises)));
    better.forEach((reason, exercises) -> groups.add(new LeftOut(reason, exercises)));
    return groups;
  }

  private Link link(Exclusion exclusion, boolean lacks) {
    String name = texts.exercise(exclusion.exercise()).name();
    return new Link(exclusion.exercise(), name, lacks ? exclusion.reason() : "");
  }

  /** A dated goal. */
  record GoalView(
      String name, String group, String target, String due, String baseline, String how) {}

  /** Aerobic work in some weeks. */
  record WalkView(String weeks, String exercise, String name, int minutes, int days) {}

  /** What pauses, and when it may come back. */
  record PauseView(String activity, String instead, List<String> criteria) {}

  /** Exercises that were left out for one reason. */
  record LeftOut(String reason, List<Link> exercises) {}

  /** An exercise to look at; {@code note} is its own part of the reason and may be empty. */
  record Link(String id, String name, String note) {}
}
