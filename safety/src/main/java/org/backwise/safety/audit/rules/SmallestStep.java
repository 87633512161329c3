package org.backwise.safety.audit.rules;

import java.util.List;
import java.util.stream.LongStream;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Dose;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Given;
import org.backwise.safety.audit.WeekCase;
import org.backwise.safety.prescription.Prescription;

/** The least that one item's last step up adds to a group's week. */
final class SmallestStep {

  private SmallestStep() {}

  /** In milli-sets; 0 when no item of the week stands above its lowest dose. */
  static long of(Case c, WeekCase week, String group) {
    return week.phase().routines().stream()
        .flatMapToLong(
            list -> {
              int times = week.times(list.kind());
              return list.items().stream()
                  .flatMapToLong(given -> rise(c, week, group, given))
                  .map(rise -> rise * times);
            })
        .filter(rise -> rise > 0)
        .min()
        .orElse(0);
  }

  private static LongStream rise(Case c, WeekCase week, String group, Given given) {
    Prescription now = given.in(week.week());
    List<Dose> doses = given.exercise().doses().stream().map(CatalogueDose::dose).toList();
    int at = doses.indexOf(now.dose());
    if (at < 1) {
      return LongStream.empty();
    }
    Prescription below =
        new Prescription(now.exercise(), doses.get(at - 1), now.role(), now.side(), now.routine());
    return LongStream.of(
        c.stimulus().of(now, group, StimulusKind.STRENGTH)
            - c.stimulus().of(below, group, StimulusKind.STRENGTH));
  }
}
