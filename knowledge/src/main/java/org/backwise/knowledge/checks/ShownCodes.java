package org.backwise.knowledge.checks;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Coded;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.Side;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.exercise.Surface;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Stage;
import org.backwise.model.rule.Tier;

/** The lists of codes that people get to see, which so need a word for each code. */
final class ShownCodes {

  private ShownCodes() {}

  /** The codes by the name of their list: the vocabulary's, the model's, the phases, the week. */
  static Map<String, List<String>> of(Knowledge knowledge) {
    Map<String, List<String>> lists = new LinkedHashMap<>(knowledge.vocabulary().lists());
    lists.put("muscleGroups", knowledge.vocabulary().groups());
    lists.put("phases", List.copyOf(knowledge.tables().phases().phases().keySet()));
    lists.put("weekdays", weekdays());
    lists.put("kinds", Coded.codes(ExerciseKind.class));
    lists.put("regions", Coded.codes(Region.class));
    lists.put("positions", Coded.codes(Position.class));
    lists.put("surfaces", Coded.codes(Surface.class));
    lists.put("roles", Coded.codes(RoutineRole.class));
    lists.put("routines", Coded.codes(RoutineKind.class));
    lists.put("efforts", Coded.codes(Effort.class));
    lists.put("segments", Coded.codes(Segment.class));
    lists.put("spineMotions", Coded.codes(SpineMotion.class));
    lists.put("ranges", Coded.codes(MotionRange.class));
    lists.put("motionLoads", Coded.codes(MotionLoad.class));
    lists.put("sides", Coded.codes(Side.class));
    lists.put("stages", Coded.codes(Stage.class));
    lists.put("tiers", Coded.codes(Tier.class));
    lists.put("causes", Coded.codes(Cause.class));
    return lists;
  }

  private static List<String> weekdays() {
    return Arrays.stream(DayOfWeek.values()).map(d -> d.name().toLowerCase(Locale.ROOT)).toList();
  }
}
