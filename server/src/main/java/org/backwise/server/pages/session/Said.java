package org.backwise.server.pages.session;

import java.util.List;
import org.backwise.server.diary.Scale;
import org.jspecify.annotations.Nullable;

/**
 * What was said before a session.
 *
 * @param flags the signs that were ticked, or none of them
 * @param up whether the person has been up for less than an hour: yes or no; empty: not said
 */
public record Said(List<String> flags, String up, @Nullable Integer pain) {
  /** Nothing yet. */
  public static final Said NOTHING = new Said(List.of(), "", null);

  private static final String NONE = "none";

  public Said {
    flags = List.copyOf(flags);
  }

  /** Whether everything is answered, and with none of the signs. */
  boolean whole() {
    return flags.equals(List.of(NONE)) && (up.equals("yes") || up.equals("no")) && Scale.has(pain);
  }
}
