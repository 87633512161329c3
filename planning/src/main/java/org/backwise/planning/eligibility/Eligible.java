package org.backwise.planning.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Rule;

/**
 * What may be given in a phase.
 *
 * @param byRoutine the eligible prescriptions' indices for each kind of routine
 * @param against for each exercise the rules that leave all or some of it out
 * @param supineSecondsMost the longest unbroken lying on the back
 * @param aerobicMinutesMost the most aerobic minutes a day
 * @param preferences active rules that prefer something
 */
public record Eligible(
    Map<RoutineKind, BitSet> byRoutine,
    SortedMap<String, List<String>> against,
    int supineSecondsMost,
    int aerobicMinutesMost,
    List<Rule> preferences) {

  /** Whether a prescription may be given in this kind of routine. */
  public boolean has(RoutineKind kind, Prescription prescription) {
    return byRoutine.getOrDefault(kind, new BitSet()).get(prescription.index());
  }

  /** The eligible prescriptions for a kind of routine, by index. */
  public List<Prescription> in(RoutineKind kind, Catalogue catalogue) {
    List<Prescription> found = new ArrayList<>();
    byRoutine.get(kind).stream().forEach(i -> found.add(catalogue.all().get(i)));
    return found;
  }
}
