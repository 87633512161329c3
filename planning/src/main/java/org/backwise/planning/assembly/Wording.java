package org.backwise.planning.assembly;

import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.MeasureText;
import org.backwise.knowledge.texts.Texts;

/** Words for codes and sentences with gaps, in one language. */
final class Wording {

  private final Texts texts;

  Wording(Knowledge knowledge) {
    this.texts = knowledge.texts();
  }

  String say(String key) {
    return texts.say(key);
  }

  String say(String key, Map<String, ?> arguments) {
    return texts.say(key, arguments);
  }

  /** One or two named gaps. */
  String say(String key, String name, Object value) {
    return texts.say(key, new TreeMap<>(Map.of(name, value)));
  }

  String word(String list, String code) {
    return texts.word(list, code);
  }

  String group(String code) {
    return texts.word("muscleGroups", code);
  }

  String because(String rule) {
    return texts.because(rule);
  }

  MeasureText measure(String id) {
    return texts.measure(id);
  }

  String exercise(String id) {
    return texts.exercise(id).name();
  }
}
