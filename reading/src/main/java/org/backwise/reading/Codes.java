package org.backwise.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Messages about unknown codes, with the nearest known ones. */
public final class Codes {

  private static final int LIST_AT_MOST = 12;

  private Codes() {}

  /** Why {@code code} is refused and what is allowed. */
  public static String refusal(String code, Collection<String> allowed) {
    return allowed.size() <= LIST_AT_MOST
        ? "%s is not one of %s".formatted(code, String.join(", ", allowed))
        : "%s is not known. %s".formatted(code, nearest(code, allowed));
  }

  /** "Maybe ..." with up to three of {@code known} that are written alike. */
  public static String nearest(String code, Collection<String> known) {
    List<String> best =
        known.stream()
            .sorted(Comparator.comparingInt((String k) -> distance(code, k)).thenComparing(k -> k))
            .limit(3)
            .toList();
    return best.isEmpty() ? "" : "Maybe " + String.join(", ", best) + ".";
  }

  /** Edits that turn one word into the other (Levenshtein 1966). */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
