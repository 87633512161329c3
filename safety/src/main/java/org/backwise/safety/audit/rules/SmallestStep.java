package org.backwise.safety.audit.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Given;
import org.backwise.safety.audit.ItemList;
import org.backwise.safety.audit.WeekCase;
import org.backwise.safety.prescription.Prescription;

/** The least that one item's last step up adds to each group's week. */
final class SmallestStep {

  private final Case c;
  private final WeekCase week;
  private final Map<String, Long> least = new TreeMap<>();

  private SmallestStep(Case c, WeekCase week) {
    this.c = c;
    this.week = week;
  }

  /** In milli-sets; a group has none when no item that works it is above its lowest dose. */
  static Map<String, Long> of(Case c, WeekCase week) {
    SmallestStep step = new SmallestStep(c, week);
    for (ItemList list : week.phase().routines()) {
      int times = week.times(list.kind());
      list.items().forEach(given -> step.add(given, times));
    }
    return step.least;
  }

  private void add(Given given, int times) {
    Prescription now = given.in(week.week());
    List<Dose> doses = given.exercise().doses().stream().map(CatalogueDose::dose).toList();
    int at = doses.indexOf(now.dose());
    if (at >= 1) {
      Dose lower = doses.get(at - 1);
      Prescription below =
          new Prescription(now.exercise(), lower, now.role(), now.side(), now.routine());
      given.exercise().muscles().stream()
          .map(MuscleWork::group)
          .distinct()
          .forEach(group -> add(group, times * (strength(now, group) - strength(below, group))));
    }
  }

  private void add(String group, long rise) {
    if (rise > 0) {
      least.merge(group, rise, Math::min);
    }
  }

  private long strength(Prescription prescription, String group) {
    return c.stimulus().of(prescription, group, StimulusKind.STRENGTH);
  }
}
