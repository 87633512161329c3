package org.backwise.planning.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;

/**
 * What may be given in a phase.
 *
 * @param byRoutine the eligible prescriptions' indices for each kind of routine
 * @param against for each exercise the rules that leave all or some of it out
 * @param supineCaps the rules that cap unbroken lying on the back, each for what it matches
 * @param aerobicCaps the rules that cap the minutes of a day, each for what it matches
 * @param preferences active rules that prefer something
 */
public record Eligible(
    Map<RoutineKind, BitSet> byRoutine,
    SortedMap<String, List<String>> against,
    List<Rule> supineCaps,
    List<Rule> aerobicCaps,
    List<Rule> preferences) {

  /** The same without some prescriptions. */
  public Eligible without(BitSet others) {
    Map<RoutineKind, BitSet> left = new EnumMap<>(RoutineKind.class);
    byRoutine.forEach(
        (kind, open) -> {
          BitSet rest = (BitSet) open.clone();
          rest.andNot(others);
          left.put(kind, rest);
        });
    return new Eligible(left, against, supineCaps, aerobicCaps, preferences);
  }

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

  /** Whether any rule caps the time on the back. */
  public boolean capsLying() {
    return !supineCaps.isEmpty();
  }

  /** Whether time on the back is counted for what this prescription does. */
  public boolean countsLying(Prescription p) {
    return supineCaps.stream()
        .anyMatch(rule -> Traits.has(rule.match(), p.exercise(), p.dose(), p.role()));
  }

  /**
   * The longest unbroken lying on the back; the strictest cap bounds whatever any of them means.
   */
  public int supineSecondsMost() {
    return least(supineCaps.stream());
  }

  private static int least(Stream<Rule> caps) {
    return caps.mapToInt(rule -> ((RuleEffect.Limit) rule.effect()).most())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** The most minutes a day that rules leave to an exercise outside the routines. */
  public int aerobicMinutesMost(Exercise exercise) {
    RoutineRole role = exercise.roles().isEmpty() ? RoutineRole.WORK : exercise.roles().get(0);
    Dose dose = exercise.doses().get(0).dose();
    return least(
        aerobicCaps.stream().filter(rule -> Traits.has(rule.match(), exercise, dose, role)));
  }
}
