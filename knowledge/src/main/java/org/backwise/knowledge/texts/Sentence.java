package org.backwise.knowledge.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A sentence with named gaps: {@code "Week {week} of {weeks}"}. Texts and gaps take turns, a text
 * first.
 */
public final class Sentence {

  private final String written;
  private final List<String> parts;

  private Sentence(String written, List<String> parts) {
    this.written = written;
    this.parts = List.copyOf(parts);
  }

  /** The sentence as {@code written}. */
  public static Sentence of(String written) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int open = written.indexOf('{');
    while (open >= 0) {
      int close = written.indexOf('}', open);
      if (close < 0) {
        break;
      }
      parts.add(written.substring(from, open));
      parts.add(written.substring(open + 1, close));
      from = close + 1;
      open = written.indexOf('{', from);
    }
    parts.add(written.substring(from));
    return new Sentence(written, parts);
  }

  /** The sentence as its file has it. */
  public String written() {
    return written;
  }

  /** The names of its gaps, in the order written. */
  public List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    for (int i = 1; i < parts.size(); i += 2) {
      gaps.add(parts.get(i));
    }
    return gaps;
  }

  /** Whether a text between the gaps still holds a brace. */
  public boolean hasStrayBrace() {
    for (int i = 0; i < parts.size(); i += 2) {
      if (parts.get(i).indexOf('{') >= 0 || parts.get(i).indexOf('}') >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The sentence with its gaps filled, each argument as {@code words} write it; {@code key} names
   * it when an argument is missing.
   */
  String fill(String key, Map<String, ?> arguments, Function<Object, String> words) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      filled.append(i % 2 == 0 ? parts.get(i) : argument(key, parts.get(i), arguments, words));
    }
    return filled.toString();
  }

  private static String argument(
      String key, String gap, Map<String, ?> arguments, Function<Object, String> words) {
    Object value = arguments.get(gap);
    if (value == null) {
      throw new IllegalStateException(
          "sentence (%s) lacks its argument (%s). Maybe the caller gives only %s."
              .formatted(key, gap, arguments.keySet().stream().sorted().toList()));
    }
    return words.apply(value);
  }
}
