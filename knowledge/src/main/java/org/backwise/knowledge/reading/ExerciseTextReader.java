package org.backwise.knowledge.reading;

import java.util.List;
import org.backwise.model.exercise.ExerciseText;
import org.backwise.reading.Fields;

/** Reads {@code texts/LANGUAGE/exercises/ID.yaml}. */
public final class ExerciseTextReader implements FieldsReader<ExerciseText> {

  @Override
  public ExerciseText read(Fields fields) {
    return new ExerciseText(
        fields.text("name"),
        fields.texts("aliases"),
        fields.text("purpose"),
        fields.text("start"),
        some(fields, "steps"),
        some(fields, "cues"),
        some(fields, "mistakes"),
        some(fields, "stopIf"),
        fields.text("breath"));
  }

  private static List<String> some(Fields fields, String key) {
    fields.require(key);
    return OneKey.some(fields, key, fields.texts(key));
  }
}
