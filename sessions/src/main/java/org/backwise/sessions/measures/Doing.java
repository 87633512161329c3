package org.backwise.sessions.measures;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.model.Coded;

/** Whether a person can do more of what is dear to them. */
public enum Doing implements Coded {
  MORE,
  LESS,
  /** Some of it goes better, and some less well. */
  BOTH,
  /** Nothing that is more than chance, or nothing to compare. */
  NO_CHANGE;

  /** Over all activities. */
  public static Doing of(Collection<Results> activities) {
    Set<Change> changes =
        activities.stream().map(Results::change).collect(Collectors.toUnmodifiableSet());
    boolean better = changes.contains(Change.BETTER);
    boolean worse = changes.contains(Change.WORSE);
    if (better && worse) {
      return BOTH;
    } else if (better) {
      return MORE;
    }
    return worse ? LESS : NO_CHANGE;
  }
}
