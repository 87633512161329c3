package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Impact;
import org.backwise.model.exercise.LimbMotion;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.exercise.Surface;
import org.backwise.model.rule.Trait;
import org.backwise.planning.fixture.PersonMaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of all prescriptions have a trait. */
class TraitsTest {

  private final Catalogue catalogue = new Catalogue(PersonMaker.KNOWLEDGE);
  private static final Trait LYING = new Trait.InPosition(List.of(Position.SUPINE));
  private static final Trait STRETCHES = new Trait.OfKind(List.of(ExerciseKind.STRETCH));

  @Test
  void ofTheExercise() {
    has(new Trait.Anything(), p -> true);
    has(LYING, TraitsTest::lies);
    has(STRETCHES, TraitsTest::stretches);
    has(
        new Trait.Demands(List.of(Demand.KNEE_BEARING, Demand.WRIST_BEARING)),
        p ->
            p.exercise().demands().contains(Demand.KNEE_BEARING)
                || p.exercise().demands().contains(Demand.WRIST_BEARING));
    has(
        new Trait.ForRegion(List.of(Region.NECK)),
        p -> p.exercise().regions().contains(Region.NECK));
    has(
        new Trait.OnSurface(List.of(Surface.CHAIR, Surface.BED)),
        p -> List.of(Surface.CHAIR, Surface.BED).contains(p.exercise().surface()));
    has(new Trait.IsExercise(List.of("bridge")), p -> p.exercise().id().equals("bridge"));
    has(new Trait.EffortFrom(Effort.MODERATE), p -> p.exercise().effort() != Effort.GENTLE);
    has(new Trait.ImpactFrom(Impact.LOW), p -> p.exercise().impact() != Impact.NONE);
    has(new Trait.LevelOver(2), p -> p.exercise().level() > 2);
  }

  @Test
  void ofTheDoseAndThePart() {
    has(new Trait.HoldOver(20), p -> p.dose().holdSeconds() > 20);
    has(new Trait.InRole(List.of(RoutineRole.DAILY)), p -> p.role() == RoutineRole.DAILY);
  }

  @Test
  void ofWhatTheSpineDoes() {
    has(
        bends(MotionRange.MID, MotionLoad.NONE, null),
        p -> spine(p, m -> flexes(m) && m.range() != MotionRange.SMALL));
    has(
        bends(MotionRange.SMALL, MotionLoad.BODY, null),
        p -> spine(p, m -> flexes(m) && m.load() != MotionLoad.NONE));
    has(
        bends(MotionRange.SMALL, MotionLoad.NONE, true),
        p -> spine(p, m -> flexes(m) && m.sustained()));
    has(
        new Trait.MovesSpine(null, List.of(), MotionRange.END, MotionLoad.NONE, null),
        p -> spine(p, m -> m.range() == MotionRange.END));
  }

  @Test
  void ofLimbsAndMuscles() {
    has(new Trait.MovesLimb("knee", List.of(), 90), p -> limb(p, "knee", m -> m.maxDegrees() > 90));
    has(
        new Trait.MovesLimb("shoulder", List.of("abduction"), 0),
        p -> limb(p, "shoulder", m -> m.motion().equals("abduction") && m.maxDegrees() > 0));
    has(
        new Trait.Works(List.of("gluteals"), List.of(MuscleRole.STRENGTHENED), 500),
        p ->
            muscle(
                p,
                row ->
                    row.group().equals("gluteals")
                        && row.role() == MuscleRole.STRENGTHENED
                        && row.shareMilli() >= 500));
    has(
        new Trait.Works(List.of(), List.of(MuscleRole.BALANCED), 0),
        p -> muscle(p, row -> row.role() == MuscleRole.BALANCED));
    has(
        new Trait.Works(List.of("calves"), List.of(), 300),
        p -> muscle(p, row -> row.group().equals("calves") && row.shareMilli() >= 300));
  }

  @Test
  void putTogether() {
    has(new Trait.AllOf(List.of(LYING, STRETCHES)), p -> lies(p) && stretches(p));
    has(new Trait.AnyOf(List.of(LYING, STRETCHES)), p -> lies(p) || stretches(p));
    has(new Trait.NoneOf(LYING), p -> !lies(p));
  }

  /** Exactly those that are meant have it, and there are some. */
  private void has(Trait trait, Predicate<Prescription> meant) {
    assertThat(catalogue.matching(trait).stream().boxed())
        .isNotEmpty()
        .containsExactlyElementsOf(those(meant));
  }

  private List<Integer> those(Predicate<Prescription> meant) {
    return catalogue.all().stream().filter(meant).map(Prescription::index).toList();
  }

  private static Trait bends(MotionRange range, MotionLoad load, @Nullable Boolean sustained) {
    List<SpineMotion> flexion = List.of(SpineMotion.FLEXION);
    return new Trait.MovesSpine(Segment.LUMBAR, flexion, range, load, sustained);
  }

  private static boolean lies(Prescription p) {
    return p.exercise().positions().contains(Position.SUPINE);
  }

  private static boolean stretches(Prescription p) {
    return p.exercise().kinds().contains(ExerciseKind.STRETCH);
  }

  private static boolean flexes(SpinalMotion motion) {
    return motion.segment() == Segment.LUMBAR && motion.motion() == SpineMotion.FLEXION;
  }

  private static boolean spine(Prescription p, Predicate<SpinalMotion> sort) {
    return p.exercise().spinalMotions().stream().anyMatch(sort);
  }

  private static boolean limb(Prescription p, String joint, Predicate<LimbMotion> sort) {
    return p.exercise().limbMotions().stream()
        .filter(motion -> motion.joint().equals(joint))
        .anyMatch(sort);
  }

  private static boolean muscle(Prescription p, Predicate<MuscleWork> sort) {
    return p.exercise().muscles().stream().anyMatch(sort);
  }
}
