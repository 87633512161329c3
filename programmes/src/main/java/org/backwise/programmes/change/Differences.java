package org.backwise.programmes.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.change.Change;
import org.backwise.model.change.Difference;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;

/** Lays two programmes side by side, from a week on. */
final class Differences {

  private final Knowledge knowledge;

  Differences(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  Difference between(Programme present, Programme made, int week, Change change) {
    Because because = new Because(knowledge, made, change);
    List<Difference.OfRoutine> routines = new ArrayList<>();
    for (Phase phase : made.phases()) {
      if (phase.lastWeek() >= week) {
        Optional<Phase> before = holding(present, phase.fromWeek());
        for (RoutineKind kind : RoutineKind.values()) {
          List<Item> old = before.map(p -> items(p, kind)).orElse(List.of());
          List<Item> now = items(phase, kind);
          if (!old.isEmpty() || !now.isEmpty()) {
            routines.add(routine(phase, kind, old, now, because));
          }
        }
      }
    }
    return new Difference(
        routines,
        lines(walked(present, week), walked(made, week), because),
        lines(walked(made, week), walked(present, week), because));
  }

  private static Difference.OfRoutine routine(
      Phase phase, RoutineKind kind, List<Item> old, List<Item> now, Because because) {
    List<Difference.Line> stays = new ArrayList<>();
    List<Difference.Line> goes = new ArrayList<>();
    List<Difference.Line> comes = new ArrayList<>();
    for (Item item : old) {
      find(now, item)
          .ifPresentOrElse(
              same -> stays.add(because.stays(item, same)),
              () -> goes.add(because.goes(item.exercise())));
    }
    for (Item item : now) {
      if (find(old, item).isEmpty()) {
        comes.add(because.comes(item));
      }
    }
    return new Difference.OfRoutine(
        phase.name(), phase.fromWeek(), phase.weeks(), kind, stays, goes, comes);
  }

  private static Optional<Item> find(List<Item> items, Item item) {
    return items.stream().filter(i -> i.exercise().equals(item.exercise())).findFirst();
  }

  private static Optional<Phase> holding(Programme programme, int week) {
    return programme.phases().stream()
        .filter(phase -> phase.fromWeek() <= week && week <= phase.lastWeek())
        .findFirst();
  }

  private static List<Item> items(Phase phase, RoutineKind kind) {
    return phase.routines().stream()
        .filter(routine -> routine.kind() == kind)
        .findFirst()
        .map(Routine::items)
        .orElse(List.of());
  }

  private static Set<String> walked(Programme programme, int week) {
    Set<String> walked = new LinkedHashSet<>();
    programme.aerobic().stream()
        .filter(walk -> walk.week() >= week)
        .map(AerobicWeek::exercise)
        .forEach(walked::add);
    return walked;
  }

  /** What the first has and the second has not. */
  private static List<Difference.Line> lines(Set<String> has, Set<String> not, Because because) {
    return has.stream().filter(id -> !not.contains(id)).map(because::goes).toList();
  }
}
