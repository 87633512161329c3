package org.backwise.planning.need;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.knowledge.tables.StimulusTable;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.MuscleWork;

/** How much a muscle group gets from a dose; strength in milli-sets, the rest in seconds. */
public final class Stimulus {

  private static final int KINDS = StimulusKind.values().length;

  private final StimulusTable table;
  private final List<String> groups;

  /** Amounts by the tables of {@code knowledge}. */
  public Stimulus(Knowledge knowledge) {
    this.table = knowledge.tables().stimulus();
    this.groups = knowledge.vocabulary().groups();
  }

  /** The number of (group, kind) cells. */
  public int cells() {
    return groups.size() * KINDS;
  }

  /** The cell of a group and a kind. */
  public int cell(String group, StimulusKind kind) {
    return groups.indexOf(group) * KINDS + kind.ordinal();
  }

  /** The groups in cell order. */
  public List<String> groups() {
    return groups;
  }

  /** One session's amounts as pairs of cell and amount. */
  public long[] of(Exercise exercise, Dose dose) {
    long[] pairs = new long[exercise.muscles().size() * 2];
    int at = 0;
    for (MuscleWork work : exercise.muscles()) {
      pairs[at++] = cell(work.group(), table.roles().get(work.role()));
      pairs[at++] = amount(exercise, dose, work);
    }
    return pairs;
  }

  /** As {@link #of}, the amounts of strength alone; the others are 0. */
  public long[] strengthOf(Exercise exercise, Dose dose) {
    long[] pairs = of(exercise, dose);
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] % KINDS != StimulusKind.STRENGTH.ordinal()) {
        pairs[i + 1] = 0;
      }
    }
    return pairs;
  }

  private long amount(Exercise exercise, Dose dose, MuscleWork work) {
    long share = work.shareMilli();
    long reps = dose.reps();
    if (work.role() == MuscleRole.STRENGTHENED) {
      long full = Math.min(1000, 1000 * reps / table.repetitionsForFullSet());
      return dose.sets() * full * effort(exercise) * share / 1_000_000;
    } else if (work.role() == MuscleRole.ENDURED) {
      long held = 1000 * reps * endured(dose) / table.holdSecondsForFullSet();
      return dose.sets() * Math.min(1000, held) * effort(exercise) * share / 1_000_000;
    } else if (work.role() == MuscleRole.STRETCHED) {
      return dose.sets() * reps * dose.holdSeconds() * share / 1000;
    }
    int repetition = dose.tempo().outSeconds() + dose.holdSeconds() + dose.tempo().backSeconds();
    return dose.sets() * reps * repetition * share / 1000;
  }

  /** Seconds of a repetition for which a muscle holds; without a hold it steadies the movement. */
  private static int endured(Dose dose) {
    int moving = dose.tempo().outSeconds() + dose.tempo().backSeconds();
    return dose.holdSeconds() > 0 ? dose.holdSeconds() : moving;
  }

  private long effort(Exercise exercise) {
    return table.effortMilli().get(exercise.effort());
  }
}
