package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.planning.course.WeekPlan;

/** What the shape rules H7, H10b and H13 ask of a phase, after what is relaxed. */
final class Clauses {

  private static final String MUST = "must-include:";

  private final PhaseTask task;
  private final Serving serving;
  private final List<String> served;
  private final List<Clause> wishes;

  Clauses(PhaseTask task, Serving serving) {
    this(task, serving, List.of());
  }

  private Clauses(PhaseTask task, Serving serving, List<Clause> wishes) {
    this.task = task;
    this.serving = serving;
    this.served = task.person().overuse().served(task.leg().index());
    this.wishes = wishes;
  }

  /** These and more, which no step relaxes. */
  Clauses and(List<Clause> more) {
    List<Clause> all = Stream.concat(wishes.stream(), more.stream()).toList();
    return new Clauses(task, serving, all);
  }

  /** What the person chose, what a clinician's word lets come back, and what is good to have. */
  List<Clause> wishedFor() {
    return Stream.of(
            task.present().chosen().stream()
                .map(id -> new Clause("chosen:" + id, serving.exercise(id), 1, 1)),
            WayBack.clauses(task, twice()).stream(),
            new Wishes(task, serving, twice()).clauses().stream())
        .flatMap(clauses -> clauses)
        .toList();
  }

  /** The clauses that hold with {@code relaxed}. */
  List<Clause> under(Relaxed relaxed) {
    List<Clause> clauses = new ArrayList<>(ordered());
    if (!relaxed.has("gluteal-none")) {
      clauses.add(new Clause("gluteal", serving.gluteal(), 1, task.plan().availableDays()));
    }
    twice("core", serving.core(), relaxed).ifPresent(clauses::add);
    twice("source", serving.source(), relaxed).ifPresent(clauses::add);
    overused(clauses, relaxed);
    stretch(clauses, relaxed);
    clauses.addAll(wishes);
    return clauses;
  }

  /** What the clinician asks for by name; frames and aerobic weeks see to the rest. */
  private List<Clause> ordered() {
    List<Clause> clauses = new ArrayList<>();
    for (String id : task.person().ordered()) {
      Exercise exercise = task.knowledge().exercises().get(id);
      boolean inBody =
          exercise.roles().stream()
              .anyMatch(r -> r != RoutineRole.WARM_UP && r != RoutineRole.COOL_DOWN);
      if (inBody) {
        clauses.add(new Clause(MUST + id, serving.exercise(id), 1, 1));
      }
    }
    return clauses;
  }

  private Optional<Clause> twice(String name, BitSet those, Relaxed relaxed) {
    if (relaxed.has(name + "-none")) {
      return Optional.empty();
    }
    int days = relaxed.has(name + "-once") ? 1 : twice();
    return Optional.of(new Clause(name, those, 1, days));
  }

  /** Twice a week, or as often as a week allows that rests for a flare-up. */
  private int twice() {
    return Math.min(task.bounds().twiceAWeek(), task.plan().availableDays());
  }

  private void overused(List<Clause> clauses, Relaxed relaxed) {
    if (relaxed.has("release-off")) {
      return;
    }
    int days = relaxed.has("release-once") ? 1 : twice();
    List<String> groups =
        relaxed.has("release-first") ? served.subList(0, Math.min(1, served.size())) : served;
    for (String group : groups) {
      add(clauses, "release:" + group, serving.releases(group), days, relaxed);
      serving.opposes(group).ifPresent(o -> add(clauses, "oppose:" + group, o, days, relaxed));
    }
  }

  private static void add(
      List<Clause> clauses, String name, BitSet those, int days, Relaxed relaxed) {
    if (!those.isEmpty() || !relaxed.has("release-none")) {
      clauses.add(new Clause(name, those, 1, days));
    }
  }

  private void stretch(List<Clause> clauses, Relaxed relaxed) {
    if (relaxed.has("stretch-none")) {
      return;
    }
    int days = stretchDays();
    if (relaxed.has("stretch-days-3")) {
      days = Math.min(days, task.bounds().stretchDaysRelaxed());
    }
    clauses.add(new Clause("stretch", serving.stretches(), 1, days));
    int twice = twoSessionDays(task.plan());
    if (task.persistent() && twice > 0 && !relaxed.has("second-stretch")) {
      clauses.add(new Clause("second-stretch", serving.stretches(), 2, twice));
    }
  }

  private int stretchDays() {
    return stretchDays(task, task.plan().availableDays());
  }

  /** The days on which H7 asks for a stretch in a week of {@code available} days. */
  static int stretchDays(PhaseTask task, int available) {
    return task.persistent() ? available : Math.min(available, task.bounds().stretchDays());
  }

  /** The days a week with two sessions or more. */
  static int twoSessionDays(WeekPlan plan) {
    return (int) plan.days().stream().filter(d -> d.size() >= 2).count();
  }
}
