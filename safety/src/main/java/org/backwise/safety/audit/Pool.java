package org.backwise.safety.audit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backwise.model.Side;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.prescription.Overload;
import org.backwise.safety.prescription.Prescription;

/** The prescriptions of the whole catalogue that one phase could use. */
public final class Pool {

  private final Case c;

  public Pool(Case c) {
    this.c = c;
  }

  /** Whether {@code phase} has no eligible prescription of this sort in its routines. */
  public boolean lacks(PhaseCase phase, Predicate<Prescription> sort) {
    return lacks(phase, kinds(phase), sort);
  }

  /** Whether there is no eligible prescription of this sort for routines of {@code kinds}. */
  public boolean lacks(PhaseCase phase, List<RoutineKind> kinds, Predicate<Prescription> sort) {
    return c.grounds().exercises().all().stream()
        .flatMap(exercise -> ways(exercise, kinds))
        .filter(sort)
        .noneMatch(way -> usable(way, phase));
  }

  /** The kinds of routine that the phase trains in. */
  public static List<RoutineKind> kinds(PhaseCase phase) {
    return phase.training().stream().map(ItemList::kind).distinct().toList();
  }

  private boolean usable(Prescription way, PhaseCase phase) {
    int share = c.tables().bounds().overuseLoadShareFromMilli();
    return Overload.of(way.exercise(), c.overused().all(), share).isEmpty()
        && c.eligibility().bars(way, phase.span(), phase.row()).isEmpty();
  }

  private static Stream<Prescription> ways(Exercise exercise, List<RoutineKind> kinds) {
    Side side = exercise.oneSided() ? Side.BOTH : Side.CENTRE;
    return exercise.doses().stream()
        .flatMap(
            dose ->
                exercise.roles().stream()
                    .flatMap(
                        role ->
                            kinds.stream()
                                .map(k -> new Prescription(exercise, dose.dose(), role, side, k))));
  }
}
