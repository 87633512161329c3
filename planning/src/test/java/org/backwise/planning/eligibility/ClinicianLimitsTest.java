package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.course.Course;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A limit leaves out what it names, over the whole of the catalogue, and nothing else. */
class ClinicianLimitsTest {

  private final Catalogue catalogue = new Catalogue(PersonMaker.KNOWLEDGE);
  private static final List<ExerciseKind> RESTFUL =
      List.of(
          ExerciseKind.AEROBIC,
          ExerciseKind.BREATHING,
          ExerciseKind.RELAXATION,
          ExerciseKind.POSITION_OF_EASE);

  private final PersonMaker person = new PersonMaker();

  @BeforeEach
  void hasEverythingAndAsksForAll() {
    person.likes.addAll(PersonMaker.KNOWLEDGE.exercises().ids());
    person.equipment.addAll(PersonMaker.KNOWLEDGE.vocabulary().list("equipment"));
  }

  @Test
  void namingExercisesKindsPositionsAndLevels() {
    leavesOut(new ClearanceLimit.NoExercise("bridge"), p -> p.exercise().id().equals("bridge"));
    leavesOut(
        new ClearanceLimit.NoKind("strength"),
        p -> p.exercise().kinds().contains(ExerciseKind.STRENGTH));
    leavesOut(
        new ClearanceLimit.NoPosition(Position.SUPINE),
        p -> p.exercise().positions().contains(Position.SUPINE));
    leavesOut(new ClearanceLimit.MaxLevel(2), p -> p.exercise().level() > 2);
    leavesOut(
        new ClearanceLimit.WaterOnly(), p -> p.exercise().positions().get(0) != Position.WATER);
  }

  @Test
  void namingAMovementFromItsRangeOn() {
    leavesOut(
        new ClearanceLimit.NoMotion(Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID),
        p -> bendsFar(p.exercise()));
  }

  @Test
  void namingAHoldThatIsWork() {
    leavesOut(
        new ClearanceLimit.MaxHoldSeconds(10),
        p -> p.dose().holdSeconds() > 10 && !rests(p.exercise()));
  }

  @Test
  void namingALoad() {
    leavesOut(new ClearanceLimit.MaxLoadKg(0), p -> List.of("kg", "band").contains(load(p)));
    leavesOut(
        new ClearanceLimit.MaxLoadKg(1),
        p -> load(p).equals("kg") && Double.parseDouble(p.dose().load().detail()) > 1);
  }

  @Test
  void namingALoadOfAPlace() {
    leavesOut(
        new ClearanceLimit.NoLoad("lumbar"),
        p ->
            p.exercise().spinalMotions().stream()
                .filter(m -> m.segment() == Segment.LUMBAR)
                .anyMatch(m -> m.load() != MotionLoad.NONE));
    leavesOut(
        new ClearanceLimit.NoLoad("wrist"),
        p -> movesLoaded(p, "wrist") || p.exercise().demands().contains(Demand.WRIST_BEARING));
    leavesOut(
        new ClearanceLimit.NoLoad("knee"),
        p -> movesLoaded(p, "knee") || p.exercise().demands().contains(Demand.KNEE_BEARING));
    leavesOut(new ClearanceLimit.NoLoad("shoulder"), p -> movesLoaded(p, "shoulder"));
  }

  @Test
  void leavingNothingWithoutSupervision() {
    person.limits.add(new ClearanceLimit.SupervisedOnly());
    assertThat(open().isEmpty()).isTrue();
  }

  private void leavesOut(ClearanceLimit limit, Predicate<Prescription> meant) {
    person.limits.clear();
    BitSet before = open();
    person.limits.add(limit);
    left(before, meant);
  }

  private void left(BitSet before, Predicate<Prescription> meant) {
    BitSet expected = (BitSet) before.clone();
    before.stream().filter(i -> meant.test(catalogue.all().get(i))).forEach(expected::clear);
    assertThat(open()).isEqualTo(expected).isNotEqualTo(before);
    assertThat(expected.isEmpty()).isFalse();
  }

  private BitSet open() {
    var knowledge = PersonMaker.KNOWLEDGE;
    Person who = Person.of(person.intake(), person.state, knowledge);
    var phase = knowledge.tables().phases().phases().get("maintain");
    return new Eligibility(knowledge, catalogue, who)
        .in(new Course.Leg(0, "maintain", phase, 1, 1), List.of(PersonMaker.START))
        .byRoutine()
        .get(RoutineKind.MAIN_A);
  }

  private static boolean bendsFar(Exercise exercise) {
    return exercise.spinalMotions().stream()
        .filter(m -> m.segment() == Segment.LUMBAR && m.motion() == SpineMotion.FLEXION)
        .anyMatch(m -> m.range() != MotionRange.SMALL);
  }

  private static boolean rests(Exercise exercise) {
    return exercise.kinds().stream().anyMatch(RESTFUL::contains)
        && exercise.muscles().stream()
            .noneMatch(m -> m.role().loads() || m.role() == MuscleRole.STRETCHED);
  }

  private static String load(Prescription p) {
    return p.dose().load().kind();
  }

  private static boolean movesLoaded(Prescription p, String joint) {
    return !load(p).equals("none")
        && p.exercise().limbMotions().stream().anyMatch(m -> m.joint().equals(joint));
  }
}
