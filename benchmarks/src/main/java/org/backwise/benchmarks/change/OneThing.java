package org.backwise.benchmarks.change;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backwise.model.change.Change;
import org.backwise.model.exercise.Position;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;

/** What one person may change, a name each. */
final class OneThing {

  private static final int SHORT = 10;

  private OneThing() {}

  /** The changes that mean something to a person with this programme in its week {@code week}. */
  static Map<String, Change> of(Intake intake, Programme programme, int week) {
    Map<String, Change> changes = new LinkedHashMap<>();
    programme.phases().stream()
        .filter(phase -> phase.lastWeek() >= week)
        .findFirst()
        .map(OneThing::disliked)
        .ifPresent(exercise -> changes.put("a dislike", new Change.Avoid(exercise)));
    if (intake.availability().minutesPerSession() > SHORT) {
      changes.put("ten minutes", new Change.Minutes(SHORT));
    }
    intake.setting().equipment().stream()
        .findFirst()
        .ifPresent(thing -> changes.put("a thing less at hand", new Change.Without(thing)));
    changes.put("cannot kneel", new Change.Cannot("kneel"));
    changes.put("the knee aches", new Change.Aches("knee"));
    changes.put(
        "a clinician: not prone", new Change.Limit(new ClearanceLimit.NoPosition(Position.PRONE)));
    return changes;
  }

  /** The last by name of the phase's exercises, relief apart. */
  private static String disliked(Phase phase) {
    return phase.routines().stream()
        .filter(routine -> routine.kind() != RoutineKind.RELIEF)
        .flatMap(routine -> routine.items().stream())
        .map(Item::exercise)
        .max(String::compareTo)
        .orElseThrow();
  }
}
