package org.backwise.knowledge.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.vocabulary.MuscleGroup;
import org.backwise.knowledge.vocabulary.Vocabulary;
import org.backwise.reading.Codes;
import org.backwise.reading.Fields;

/** Reads {@code vocabulary.yaml}. */
public final class VocabularyReader implements FieldsReader<Vocabulary> {

  @Override
  public Vocabulary read(Fields fields) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String name : Vocabulary.NAMES) {
      fields.require(name);
      lists.put(name, distinct(fields, name));
    }
    fields.require("muscleGroups");
    List<MuscleGroup> groups = fields.list("muscleGroups", VocabularyReader::group);
    checkPairs(fields, groups);
    return new Vocabulary(lists, groups);
  }

  private static MuscleGroup group(Fields fields) {
    return new MuscleGroup(fields.text("code"), fields.textOrNull("pair"));
  }

  private static List<String> distinct(Fields fields, String name) {
    List<String> codes = fields.texts(name);
    for (int i = 0; i < codes.size(); i++) {
      if (codes.indexOf(codes.get(i)) < i) {
        fields.problem(name + "[" + i + "]", codes.get(i) + " stands twice; keep one");
      }
    }
    return codes;
  }

  private static void checkPairs(Fields fields, List<MuscleGroup> groups) {
    List<String> codes = groups.stream().map(MuscleGroup::code).toList();
    for (MuscleGroup group : groups) {
      String pair = group.pair();
      if (pair != null && !codes.contains(pair)) {
        fields.problem("muscleGroups", Codes.refusal(pair, codes));
      } else if (pair != null
          && !groups.contains(new MuscleGroup(/* code= */ pair, /* pair= */ group.code()))) {
        fields.problem(
            "muscleGroups",
            "%s names %s as its pair, but not the other way".formatted(group.code(), pair));
      }
    }
  }
}
