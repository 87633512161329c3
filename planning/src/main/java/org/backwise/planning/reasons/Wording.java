package org.backwise.planning.reasons;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.MeasureText;
import org.backwise.knowledge.texts.Texts;

/** Words for codes and sentences with gaps, in one language. */
public final class Wording {

  private final Texts texts;

  /** The words of {@code knowledge}. */
  public Wording(Knowledge knowledge) {
    this.texts = knowledge.texts();
  }

  /** A sentence without gaps. */
  public String say(String key) {
    return texts.say(key);
  }

  /** A sentence with its gaps filled. */
  public String say(String key, Map<String, ?> arguments) {
    return texts.say(key, arguments);
  }

  /** A sentence with one gap. */
  public String say(String key, String name, Object value) {
    return texts.say(key, new TreeMap<>(Map.of(name, value)));
  }

  /** The word for a code. */
  public String word(String list, String code) {
    return texts.word(list, code);
  }

  /** The word for a muscle group. */
  public String group(String code) {
    return texts.word("muscleGroups", code);
  }

  /** What a condition is called. */
  public String condition(String code) {
    return texts.condition(code).name();
  }

  /** The half sentence that says why a rule is there. */
  public String because(String rule) {
    return texts.because(rule);
  }

  /** The words of a measure. */
  public MeasureText measure(String id) {
    return texts.measure(id);
  }

  /** What an exercise is called. */
  public String exercise(String id) {
    return texts.exercise(id).name();
  }

  /** Parts as a list in a sentence. */
  public static String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last <= 0
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
