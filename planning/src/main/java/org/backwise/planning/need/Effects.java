package org.backwise.planning.need;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Effort;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.planning.eligibility.Prescription;

/** What each prescription of a catalogue gives to the groups; worked out once for all people. */
public final class Effects {

  private final long[][] stimulus;
  private final long[][] strength;
  private final long[] hardGroups;

  /** The effects of {@code all}, which stand in the order of their index. */
  public Effects(Knowledge knowledge, List<Prescription> all) {
    Stimulus amounts = new Stimulus(knowledge);
    int shareFrom = knowledge.tables().bounds().recoveryShareFromMilli();
    this.stimulus = new long[all.size()][];
    this.strength = new long[all.size()][];
    this.hardGroups = new long[all.size()];
    for (Prescription p : all) {
      stimulus[p.index()] = given(amounts, p);
      strength[p.index()] = amounts.strengthOf(p.exercise(), p.dose());
      hardGroups[p.index()] = hardGroups(p.exercise(), amounts.groups(), shareFrom);
    }
  }

  /** One side alone is worth half. */
  private static long[] given(Stimulus amounts, Prescription p) {
    long[] pairs = amounts.of(p.exercise(), p.dose());
    for (int i = 1; i < pairs.length && p.ofOneSide(); i += 2) {
      pairs[i] /= 2;
    }
    return pairs;
  }

  private static long hardGroups(Exercise exercise, List<String> groups, int shareFrom) {
    long bits = 0;
    for (MuscleWork work : exercise.muscles()) {
      boolean hard = exercise.effort() != Effort.GENTLE && work.shareMilli() >= shareFrom;
      bits |= hard && work.role().loads() ? 1L << groups.indexOf(work.group()) : 0;
    }
    return bits;
  }

  /** One session's amounts as pairs of cell and amount; shared, so not to be changed. */
  public long[] stimulus(Prescription p) {
    return stimulus[p.index()];
  }

  /** The same of strength alone; the others are 0. */
  public long[] strength(Prescription p) {
    return strength[p.index()];
  }

  /** Bits of the groups that it works so hard that they rest the next day (H6). */
  public long hardGroups(Prescription p) {
    return hardGroups[p.index()];
  }
}
