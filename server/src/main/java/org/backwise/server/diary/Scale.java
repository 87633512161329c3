package org.backwise.server.diary;

import org.jspecify.annotations.Nullable;

/** Pain and effort as people tell them: 0 none, 10 the most there can be. */
public final class Scale {

  /** The most there can be. */
  public static final int MOST = 10;

  private Scale() {}

  /** Whether {@code told} is a number of the scale. */
  public static boolean has(@Nullable Integer told) {
    return told != null && told >= 0 && told <= MOST;
  }
}
