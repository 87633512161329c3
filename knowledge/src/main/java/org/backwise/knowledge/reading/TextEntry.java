package org.backwise.knowledge.reading;

import org.backwise.knowledge.texts.AdviceText;
import org.backwise.knowledge.texts.ConditionText;
import org.backwise.knowledge.texts.FlagText;
import org.backwise.knowledge.texts.MeasureText;
import org.backwise.knowledge.texts.ReplacementText;

/** Readers of the small texts. */
final class TextEntry {

  static final FieldsReader<FlagText> FLAG =
      f ->
          new FlagText(
              f.text("question"),
              f.textOr("sign", ""),
              f.textOr("named", ""),
              f.textOr("hint", ""),
              f.text("message"));

  static final FieldsReader<ConditionText> CONDITION =
      f -> new ConditionText(f.text("name"), f.textOr("note", ""));

  static final FieldsReader<String> BECAUSE = f -> f.text("because");

  static final FieldsReader<AdviceText> ADVICE =
      f -> new AdviceText(f.text("title"), OneKey.some(f, "paragraphs", f.texts("paragraphs")));

  static final FieldsReader<MeasureText> MEASURE =
      f ->
          new MeasureText(
              f.text("name"),
              f.text("about"),
              f.texts("steps"),
              f.textOr("count", ""),
              f.texts("stopIf"));

  static final FieldsReader<ReplacementText> REPLACEMENT =
      f -> new ReplacementText(f.text("instead"), OneKey.some(f, "criteria", f.texts("criteria")));

  private TextEntry() {}
}
