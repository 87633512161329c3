package org.backwise.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.model.Coded;
import org.backwise.model.Side;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.Sex;

/**
 * The codes that an intake may use, by the name of their list: every list of the vocabulary, and
 * {@code conditions, flags, exercises, muscleGroups, kinds, segments, spineMotions, ranges,
 * positions, sides, sexes}, {@code clearanceBy} (the clinicians and {@code none}) and {@code
 * foundBy} (the clinicians and {@code self}).
 */
public record IntakeVocabulary(Map<String, List<String>> lists) {

  public IntakeVocabulary {
    lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
  }

  /** The codes that {@code knowledge} allows. */
  public static IntakeVocabulary of(Knowledge knowledge) {
    Map<String, List<String>> lists = new LinkedHashMap<>(knowledge.vocabulary().lists());
    List<String> clinicians = knowledge.vocabulary().list("clinicians");
    lists.put("conditions", knowledge.conditions().ids());
    lists.put("flags", knowledge.flags().ids());
    lists.put("exercises", knowledge.exercises().ids());
    lists.put("muscleGroups", knowledge.vocabulary().groups());
    lists.put("kinds", Coded.codes(ExerciseKind.class));
    lists.put("segments", Coded.codes(Segment.class));
    lists.put("spineMotions", Coded.codes(SpineMotion.class));
    lists.put("ranges", Coded.codes(MotionRange.class));
    lists.put("positions", Coded.codes(Position.class));
    lists.put("sides", Coded.codes(Side.class));
    lists.put("sexes", Coded.codes(Sex.class));
    lists.put("clearanceBy", with(clinicians, "none"));
    lists.put("foundBy", with(clinicians, "self"));
    return new IntakeVocabulary(lists);
  }

  private static List<String> with(List<String> codes, String more) {
    List<String> all = new ArrayList<>(codes);
    all.add(more);
    return Collections.unmodifiableList(all);
  }

  /** The codes of the list {@code name}; asking for one that is not there is a mistake of code. */
  public List<String> allowed(String name) {
    List<String> codes = lists.get(name);
    if (codes == null) {
      throw new IllegalStateException(
          "intake list (%s) is unknown. Maybe one of %s.".formatted(name, lists.keySet()));
    }
    return codes;
  }
}
