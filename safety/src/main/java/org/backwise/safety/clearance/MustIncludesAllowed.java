package org.backwise.safety.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.model.Side;
import org.backwise.model.evidence.Evidence;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Rule;
import org.backwise.model.state.PersonState;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.person.Facts;
import org.backwise.safety.prescription.Bar;
import org.backwise.safety.prescription.ClearanceBars;
import org.backwise.safety.prescription.Eligibility;
import org.backwise.safety.prescription.MustIncludes;
import org.backwise.safety.prescription.Prescription;
import org.backwise.safety.prescription.Span;

/** What the clinician wants in the programme is known, and no safety rule forbids it. */
final class MustIncludesAllowed {

  private final Grounds grounds;

  MustIncludesAllowed(Grounds grounds) {
    this.grounds = grounds;
  }

  List<ClearanceGap> gaps(Intake intake, LocalDate date) {
    Facts facts = new Facts(intake, grounds.tables().phases(), grounds.conditions());
    Eligibility eligibility = new Eligibility(grounds, intake, PersonState.NEW, facts);
    List<ClearanceGap> gaps = new ArrayList<>();
    for (String id : new MustIncludes(intake.clearance().limits()).ids()) {
      gap(id, eligibility, intake.clearance().limits(), date).ifPresent(gaps::add);
    }
    return gaps;
  }

  /** What a rule forbids, or another limit of the same clearance. */
  private Optional<ClearanceGap> gap(
      String id, Eligibility eligibility, List<ClearanceLimit> limits, LocalDate date) {
    Optional<Exercise> exercise = grounds.exercises().find(id);
    if (exercise.isEmpty()) {
      return Optional.of(new ClearanceGap("must-include-unknown", id));
    }
    List<List<Bar>> ways =
        ways(exercise.get())
            .map(
                way ->
                    Stream.concat(
                            eligibility.ruleBars(way, Span.on(date)).stream(),
                            ClearanceBars.of(way, limits).stream())
                        .toList())
            .toList();
    boolean open = ways.stream().anyMatch(List::isEmpty);
    return open
        ? Optional.empty()
        : Optional.of(new ClearanceGap("must-include-forbidden", id + ": " + sources(ways)));
  }

  /** What stands outside the routines (walking) counts as work. */
  private static List<RoutineRole> roles(Exercise exercise) {
    return exercise.roles().isEmpty() ? List.of(RoutineRole.WORK) : exercise.roles();
  }

  /** Every side, dose, part and routine in which it could stand. */
  private static Stream<Prescription> ways(Exercise exercise) {
    return sides(exercise)
        .flatMap(side -> exercise.doses().stream().flatMap(d -> ways(exercise, d.dose(), side)));
  }

  private static Stream<Prescription> ways(Exercise exercise, Dose dose, Side side) {
    return roles(exercise).stream()
        .flatMap(
            role ->
                Stream.of(RoutineKind.values())
                    .filter(kind -> kind != RoutineKind.RELIEF)
                    .map(kind -> new Prescription(exercise, dose, role, side, kind)));
  }

  /** Where a rule is about one side, the other may be left to do it. */
  private static Stream<Side> sides(Exercise exercise) {
    if (!exercise.oneSided()) {
      return Stream.of(Side.CENTRE);
    }
    return exercise.otherSideRests()
        ? Stream.of(Side.BOTH, Side.LEFT, Side.RIGHT)
        : Stream.of(Side.BOTH);
  }

  private String sources(List<List<Bar>> ways) {
    List<String> ids =
        ways.stream().flatMap(List::stream).map(Bar::rule).distinct().sorted().toList();
    return String.join(", ", ids.stream().map(this::withSource).toList());
  }

  private String withSource(String id) {
    return grounds.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .map(Rule::evidence)
        .map(Evidence::sources)
        .map(sources -> id + " [" + String.join(", ", sources) + "]")
        .findFirst()
        .orElse(id);
  }
}
