package org.backwise.knowledge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words, sentences and syllables of English text, counted plainly. */
final class Words {

  private Words() {}

  /** The words in lower case; a gap {@code {name}} counts as one word. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char c : (text + " ").toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c) || c == '\'' || c == '’') {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** How many sentences {@code text} has: ends, and at least one. */
  static int sentences(String text) {
    int sentences = 0;
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean last = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
      if (open && last && ".!?:;".indexOf(c) >= 0) {
        sentences++;
        open = false;
      } else if (Character.isLetterOrDigit(c)) {
        open = true;
      }
    }
    return sentences + (open ? 1 : 0);
  }

  /** The syllables of a word: groups of vowels, without a silent ending. */
  static int syllables(String word) {
    int groups = 0;
    boolean vowel = false;
    for (int i = 0; i < word.length(); i++) {
      boolean now = isVowel(word.charAt(i));
      groups += now && !vowel ? 1 : 0;
      vowel = now;
    }
    return Math.max(1, groups - (endsSilent(word) ? 1 : 0));
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  private static boolean endsSilent(String word) {
    int length = word.length();
    if (word.endsWith("ed") && length > 3) {
      return "td".indexOf(word.charAt(length - 3)) < 0 && !isVowel(word.charAt(length - 3));
    } else if (word.endsWith("es") && length > 3) {
      return "sxzcgh".indexOf(word.charAt(length - 3)) < 0 && !isVowel(word.charAt(length - 3));
    }
    boolean le = word.endsWith("le") && length > 2 && !isVowel(word.charAt(length - 3));
    return word.endsWith("e") && length > 2 && !le && !isVowel(word.charAt(length - 2));
  }
}
