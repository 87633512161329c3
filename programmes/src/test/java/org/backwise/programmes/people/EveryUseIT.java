package org.backwise.programmes.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Use;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody is given unasked is reached in its own way: by a wish, or by a clinician's word. */
class EveryUseIT {

  private static final List<String> SITES = List.of("low-back", "neck", "shoulder", "hip");

  /** What a safety rule keeps from everybody, and why it stays in the catalogue. */
  private static final Map<String, String> FORBIDDEN =
      Map.of("walk-run-intervals", "lands hard: aerobic work stays low in impact (H14)");

  static Stream<String> wished() {
    return ofUse(Use.ON_REQUEST).filter(id -> !FORBIDDEN.containsKey(id));
  }

  static Stream<String> ordered() {
    return ofUse(Use.CLINICIAN, Use.RETURN).filter(id -> !FORBIDDEN.containsKey(id));
  }

  static Stream<String> forbidden() {
    return FORBIDDEN.keySet().stream().sorted();
  }

  private static Stream<String> ofUse(Use... uses) {
    return Bench.KNOWLEDGE.exercises().all().stream()
        .filter(exercise -> Arrays.asList(uses).contains(exercise.use()))
        .map(Exercise::id);
  }

  @ParameterizedTest
  @MethodSource("wished")
  void whatIsAskedForIsGivenToSomebodyWhoLikesIt(String exercise) {
    assertThat(SITES)
        .anyMatch(site -> isGiven(exercise, EasyPerson.at(site).likes(exercise).intake()));
  }

  @ParameterizedTest
  @MethodSource("wished")
  void whatIsAskedForIsGivenToNobodyUnasked(String exercise) {
    assertThat(SITES).noneMatch(site -> isGiven(exercise, EasyPerson.at(site).intake()));
  }

  @ParameterizedTest
  @MethodSource("ordered")
  void whatAClinicianOrdersIsGiven(String exercise) {
    assertThat(SITES)
        .allMatch(site -> isGiven(exercise, EasyPerson.at(site).mustDo(exercise).intake()));
  }

  @ParameterizedTest
  @MethodSource("ordered")
  void whatAClinicianOrdersIsNotGivenForAWish(String exercise) {
    assertThat(SITES)
        .noneMatch(site -> isGiven(exercise, EasyPerson.at(site).likes(exercise).intake()));
  }

  @ParameterizedTest
  @MethodSource("forbidden")
  void whatARuleKeepsFromEverybodyIsNotGivenByOrderEither(String exercise) {
    assertThat(SITES)
        .noneMatch(site -> isGiven(exercise, EasyPerson.at(site).mustDo(exercise).intake()));
  }

  private static boolean isGiven(String exercise, Intake intake) {
    return Bench.made(intake).map(made -> holds(made.programme(), exercise)).orElse(false);
  }

  private static boolean holds(Programme programme, String exercise) {
    boolean inRoutines =
        programme.phases().stream()
            .flatMap(phase -> phase.routines().stream())
            .flatMap(routine -> routine.items().stream())
            .anyMatch(item -> item.exercise().equals(exercise));
    return inRoutines
        || programme.aerobic().stream().anyMatch(week -> week.exercise().equals(exercise));
  }
}
