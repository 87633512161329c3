package org.backwise.sessions.diary;

import java.util.Locale;
import org.backwise.model.Coded;

/** The kinds of entry, as documents and tables name them. */
public enum EntryKind implements Coded {
  SESSION_DONE,
  PAIN_NOTED,
  SITE_PAIN_NOTED,
  FELT_NOTED,
  WORD_SAID,
  HURT_REPORTED,
  OTHER_CARE_NOTED,
  FLARE_SAID,
  SCREENED_AGAIN,
  EXERCISE_REVIEWED,
  MEASURE_TAKEN,
  MEASURE_TAKEN_BACK,
  ITEM_CHANGED,
  PROGRAMME_CHANGED,
  CHANGE_TAKEN_BACK,
  EFFORT_NOTED,
  AEROBIC_DONE;

  /** The kind of {@code entry}. */
  public static EntryKind of(DiaryEntry entry) {
    String name = entry.getClass().getSimpleName();
    return valueOf(name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
  }
}
