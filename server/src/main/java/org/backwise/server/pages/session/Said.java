package org.backwise.server.pages.session;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.server.diary.Scale;
import org.jspecify.annotations.Nullable;

/**
 * What was said before a session.
 *
 * @param flags the rows and signs that were ticked, or none of them
 * @param up whether the person has been up for less than an hour: yes or no; empty: not said
 */
public record Said(List<String> flags, String up, @Nullable Integer pain) {
  /** Nothing yet. */
  public static final Said NOTHING = new Said(List.of(), "", null);

  private static final String NONE = "none";
  private static final String ROW = "row.";

  public Said {
    flags = List.copyOf(flags);
  }

  /** The signs; who cannot tell which it is says all of a row. */
  List<String> signs() {
    return flags.stream().flatMap(flag -> Stream.of(flag.split(" "))).toList();
  }

  /** Whether a row is ticked, and it is not said which of its signs. */
  boolean vague() {
    return flags.stream().anyMatch(flag -> flag.startsWith(ROW));
  }

  /** Whether everything is answered, and with none of the signs. */
  boolean whole() {
    return flags.equals(List.of(NONE)) && (up.equals("yes") || up.equals("no")) && Scale.has(pain);
  }
}
