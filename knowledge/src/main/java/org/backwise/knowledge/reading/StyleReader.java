package org.backwise.knowledge.reading;

import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.texts.Style;
import org.backwise.knowledge.texts.Style.Avoided;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads {@code texts/LANGUAGE/style.yaml}. */
public final class StyleReader implements FieldsReader<Style> {

  private static final int HARDEST = 20;
  private static final int MOST_WORDS = 1000;
  private static final int WHOLE = 1000;

  @Override
  public Style read(Fields fields) {
    fields.require("avoided");
    return new Style(
        fields.integer("gradeMost", 1, HARDEST),
        fields.integer("gradeTarget", 1, HARDEST),
        fields.integer("wordsLeast", 1, MOST_WORDS),
        fields.milli("alikeFrom", 1, WHOLE),
        spelling(fields.groupOrNull("spelling")),
        fields.list("avoided", StyleReader::avoided));
  }

  private static Map<String, String> spelling(@Nullable Fields fields) {
    Map<String, String> spelling = new TreeMap<>();
    if (fields != null) {
      fields.keys().forEach(word -> spelling.put(word, fields.text(word)));
    }
    return spelling;
  }

  private static Avoided avoided(Fields fields) {
    return new Avoided(
        OneKey.some(fields, "words", fields.texts("words")),
        fields.text("why"),
        fields.texts("allowedIn"));
  }
}
