package org.backwise.safety.basis;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words for people that safety answers with. */
public interface Words {

  /** What a danger flag answered with yes means, in plain words; may hold {@code {emergency}}. */
  String flag(String id);

  /** The name of a condition, an operation, a flag or a place that pain spreads to. */
  String named(String code);

  /** A date as people read it. */
  String date(LocalDate date);

  /** Half a sentence that completes "left out because ...". */
  String because(String rule);

  /** A message by its key in {@code messages.yaml}. */
  String message(String key);

  /** A message with its named gaps filled. */
  default String message(String key, Map<String, ?> gaps) {
    String text = message(key);
    for (Map.Entry<String, ?> gap : gaps.entrySet()) {
      text = text.replace("{" + gap.getKey() + "}", String.valueOf(gap.getValue()));
    }
    return text;
  }

  /** Whether there is a message with this key. */
  boolean has(String key);

  /** {@code text} with the words for an emergency in this country in their place. */
  default String spoken(String text, @Nullable String country) {
    return text.replace("{emergency}", emergency(country));
  }

  /** Whom to call in an emergency in this country; null: the country is not known. */
  String emergency(@Nullable String country);
}
