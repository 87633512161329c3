package org.backwise.knowledge.texts;

import java.util.List;

/**
 * {@code style.yaml}: how words for people are written.
 *
 * @param gradeMost the hardest reading grade, after Flesch and Kincaid
 * @param wordsLeast shorter texts have no meaningful grade
 * @param alikeMilli from this likeness, in thousandths, two texts are one too many
 */
public record Style(
    int gradeMost, int gradeTarget, int wordsLeast, int alikeMilli, List<Avoided> avoided) {

  public Style {
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
