package org.backwise.knowledge.texts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code style.yaml}: how words for people are written.
 *
 * @param gradeMost the hardest reading grade, after Flesch and Kincaid
 * @param wordsLeast shorter texts have no meaningful grade
 * @param alikeMilli from this likeness, in thousandths, two texts are one too many
 * @param spelling how a word is not spelt, and how it is
 */
public record Style(
    int gradeMost,
    int gradeTarget,
    int wordsLeast,
    int alikeMilli,
    Map<String, String> spelling,
    List<Avoided> avoided) {

  public Style {
    spelling = Collections.unmodifiableMap(new LinkedHashMap<>(spelling));
    avoided = List.copyOf(avoided);
  }

  /**
   * Words that blame or frighten.
   *
   * @param why what they do, and what to write instead
   * @param allowedIn places where they may stand: a file's name, or {@code file.field}
   */
  public record Avoided(List<String> words, String why, List<String> allowedIn) {

    public Avoided {
      words = List.copyOf(words);
      allowedIn = List.copyOf(allowedIn);
    }
  }
}
