package org.backwise.planning.search;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.backwise.knowledge.tables.ObjectiveTable;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.intake.Preferences;
import org.backwise.model.rule.RuleEffect;
import org.backwise.planning.eligibility.Prescription;

/** What the person likes, what rules prefer, what has helped: worth of a prescription in itself. */
final class Liking {

  private final PhaseTask task;
  private final ObjectiveTable table;
  private final Preferences wishes;
  private final Set<ExerciseKind> kinds = EnumSet.noneOf(ExerciseKind.class);
  private final List<Preferred> preferred;

  /** What a rule adds to some prescriptions. */
  private record Preferred(BitSet those, long worth) {}

  Liking(PhaseTask task) {
    this.task = task;
    this.table = task.knowledge().tables().objective();
    this.wishes = task.person().intake().preferences();
    for (ExerciseKind kind : ExerciseKind.values()) {
      if (wishes.likeKinds().contains(kind.code())) {
        kinds.add(kind);
      }
    }
    this.preferred =
        task.eligible().preferences().stream()
            .map(r -> new Preferred(task.catalogue().of(r).matching(), worth(r.effect())))
            .toList();
  }

  private long worth(RuleEffect effect) {
    return (long) ((RuleEffect.Prefer) effect).weightMilli() * table.preferMilli() / 1000;
  }

  long of(Prescription p) {
    Exercise exercise = p.exercise();
    long value = task.person().state().help().getOrDefault(exercise.id(), 0);
    value += wishes.like().contains(exercise.id()) ? table.like() : 0;
    value += exercise.kinds().stream().anyMatch(kinds::contains) ? table.likeKind() : 0;
    for (Preferred some : preferred) {
      value += some.those().get(p.index()) ? some.worth() : 0;
    }
    return value;
  }
}
