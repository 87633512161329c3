package org.backwise.planning.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.intake.GoalWish;
import org.jspecify.annotations.Nullable;

/** What a phase had better hold for this person, where no rule has to yield for it. */
final class Wishes {

  private final PhaseTask task;
  private final Serving serving;
  private final int days;

  Wishes(PhaseTask task, Serving serving, int days) {
    this.task = task;
    this.serving = serving;
    this.days = days;
  }

  /** The goals that are not due yet, what was asked for by name, and what content wishes. */
  List<Clause> clauses() {
    return Stream.of(goals(), liked(), usual())
        .flatMap(clauses -> clauses)
        .filter(clause -> !clause.serving().isEmpty())
        .toList();
  }

  private Stream<Clause> goals() {
    LocalDate start = task.person().intake().start().plusWeeks(task.leg().fromWeek() - 1L);
    return task.person().intake().goals().stream()
        .filter(goal -> isOpen(goal.due(), start))
        .map(GoalWish::group)
        .map(group -> new Clause("goal:" + group, serving.trains(group), 1, days));
  }

  private static boolean isOpen(@Nullable LocalDate due, LocalDate start) {
    return due == null || !due.isBefore(start);
  }

  private Stream<Clause> liked() {
    return task.person().intake().preferences().like().stream()
        .map(id -> new Clause("like:" + id, serving.exercise(id), 1, 1));
  }

  private Stream<Clause> usual() {
    var person = task.person();
    return task.knowledge().tables().drafting().wishes().stream()
        .filter(wish -> wish.phases().contains(task.leg().name()))
        .filter(wish -> person.facts().holds(wish.when(), person.intake().start()))
        .map(wish -> new Clause("wish:" + wish.id(), serving.having(wish.match()), 1, days));
  }
}
