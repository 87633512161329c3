package org.backwise.knowledge.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.knowledge.vocabulary.Vocabulary;
import org.backwise.model.Coded;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.exercise.Surface;
import org.backwise.model.intake.Sex;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Tier;

/** The lists of codes that people get to see, which so need a word for each code. */
final class ShownCodes {

  /** What only files and code use: {@code alwaysAtHand} repeats equipment, a load is written out. */
  private static final List<String> UNSEEN = List.of("alwaysAtHand", "loads");

  private ShownCodes() {}

  /** The codes by the name of their list. */
  static Map<String, List<String>> of(Vocabulary vocabulary) {
    Map<String, List<String>> lists = new LinkedHashMap<>(vocabulary.lists());
    UNSEEN.forEach(lists::remove);
    lists.put("muscleGroups", vocabulary.groups());
    lists.put("kinds", Coded.codes(ExerciseKind.class));
    lists.put("regions", Coded.codes(Region.class));
    lists.put("positions", Coded.codes(Position.class));
    lists.put("surfaces", Coded.codes(Surface.class));
    lists.put("muscleRoles", Coded.codes(MuscleRole.class));
    lists.put("routineRoles", Coded.codes(RoutineRole.class));
    lists.put("routines", Coded.codes(RoutineKind.class));
    lists.put("alternations", Coded.codes(Alternation.class));
    lists.put("demands", Coded.codes(Demand.class));
    lists.put("efforts", Coded.codes(Effort.class));
    lists.put("segments", Coded.codes(Segment.class));
    lists.put("spineMotions", Coded.codes(SpineMotion.class));
    lists.put("ranges", Coded.codes(MotionRange.class));
    lists.put("sides", Coded.codes(Side.class));
    lists.put("sexes", Coded.codes(Sex.class));
    lists.put("tiers", Coded.codes(Tier.class));
    lists.put("stimuli", Coded.codes(StimulusKind.class));
    return lists;
  }
}
