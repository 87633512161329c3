package org.backwise.planning.assembly;

import java.util.Comparator;
import java.util.Set;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.search.Candidate;

/** What eases this person on a bad day, and what does so best. */
final class Ease {

  private static final Set<ExerciseKind> RESTS =
      Set.of(ExerciseKind.BREATHING, ExerciseKind.RELAXATION, ExerciseKind.POSITION_OF_EASE);
  private static final Set<ExerciseKind> MOVES =
      Set.of(ExerciseKind.ACTIVE_ROM, ExerciseKind.MOTOR_CONTROL);

  private final Person person;
  private final Set<Region> sources;
  private final int levelMost;

  Ease(Person person, int levelMost) {
    this.person = person;
    this.sources = person.weights().sourceRegions();
    this.levelMost = levelMost;
  }

  /** Rest goes with any pain; a movement is one of the place that hurts. */
  boolean eases(Candidate c) {
    Exercise exercise = c.exercise();
    return (rests(c) || MOVES.contains(exercise.kind()) && near(exercise))
        && exercise.effort() == Effort.GENTLE
        && exercise.level() <= levelMost
        && exercise.spinalMotions().stream().allMatch(this::mild);
  }

  static boolean rests(Candidate c) {
    return RESTS.contains(c.exercise().kind());
  }

  /** What draws the pain in, then what is for the place that hurts, movement before control. */
  Comparator<Candidate> bestFirst() {
    return Comparator.comparing((Candidate c) -> !drawsIn(c.exercise()))
        .thenComparing(c -> !near(c.exercise()))
        .thenComparing(c -> c.exercise().kind() == ExerciseKind.MOTOR_CONTROL)
        .thenComparingLong(c -> -c.value())
        .thenComparing(c -> c.exercise().kind() != ExerciseKind.POSITION_OF_EASE)
        .thenComparingInt(c -> c.top().index());
  }

  private boolean near(Exercise exercise) {
    return exercise.regions().stream().anyMatch(sources::contains);
  }

  private boolean drawsIn(Exercise exercise) {
    return exercise.spinalMotions().stream().anyMatch(person.facts()::drawsIn);
  }

  /** Small, or to the middle where that draws the pain in; and not away from what does. */
  private boolean mild(SpinalMotion motion) {
    boolean drawsIn = person.facts().drawsIn(motion);
    boolean small = motion.range() == MotionRange.SMALL;
    boolean away = !drawsIn && motion.sustained() && person.facts().anyDrawsIn(motion.segment());
    return !away && (small || drawsIn && motion.range() == MotionRange.MID);
  }
}
