package org.backwise.sessions.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backwise.model.Side;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.DoneItem;
import org.backwise.sessions.hurt.Hurt;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a person's diary. The device that makes it gives it its id, so that the same entry
 * sent twice is one entry.
 */
public sealed interface DiaryEntry {

  /** Made by the device. */
  UUID id();

  /** The day it is about. */
  When when();

  /** The local date. */
  default LocalDate date() {
    return when().date();
  }

  /**
   * A session, whole or in part.
   *
   * @param session its place in the day: morning, main, stretch, relief or daily
   * @param items what was done of it
   * @param effort how hard it was, 0-10; null: not said
   */
  record SessionDone(
      UUID id,
      When when,
      String session,
      RoutineKind routine,
      List<DoneItem> items,
      @Nullable Integer effort)
      implements DiaryEntry {

    public SessionDone {
      items = List.copyOf(items);
      requireScale("effort", effort == null ? 0 : effort);
    }
  }

  /** Pain, 0-10. */
  record PainNoted(UUID id, When when, Moment moment, int pain) implements DiaryEntry {

    public PainNoted {
      requireScale("pain", pain);
    }
  }

  /**
   * Pain in one of several places, 0-10; what the rules go by is the whole, a {@link PainNoted}.
   *
   * @param site as the vocabulary has it
   */
  record SitePainNoted(UUID id, When when, String site, Moment moment, int pain)
      implements DiaryEntry {

    public SitePainNoted {
      requireScale("pain", pain);
    }
  }

  /** Sleep, stiffness or mood of a day, 0-10. */
  record FeltNoted(UUID id, When when, Felt felt, int level) implements DiaryEntry {

    public FeltNoted {
      requireScale("level", level);
    }
  }

  /** A word on an exercise; {@code note} may be empty. */
  record WordSaid(UUID id, When when, String exercise, Word word, String note)
      implements DiaryEntry {}

  /**
   * "That hurts" during an exercise.
   *
   * @param side that worked
   * @param site where it hurts, as the vocabulary has it; null: not said
   */
  record HurtReported(
      UUID id, When when, String exercise, @Nullable Side side, @Nullable String site, Hurt hurt)
      implements DiaryEntry {}

  /**
   * An exercise whose place another one took for a session; {@code than}: easier, equal, harder.
   */
  record ItemChanged(UUID id, When when, String exercise, String instead, String than)
      implements DiaryEntry {}

  /**
   * The person changed one thing of their programme.
   *
   * @param change its document, as text
   * @param before the programme as it was
   * @param after and as it became
   */
  record ProgrammeChanged(UUID id, When when, String change, UUID before, UUID after)
      implements DiaryEntry {}

  /** A change was taken back, and the programme is what it was before. */
  record ChangeTakenBack(UUID id, When when, UUID entry) implements DiaryEntry {}

  /** How hard a session was, 0-10; told after it. */
  record EffortNoted(UUID id, When when, String session, int effort) implements DiaryEntry {

    public EffortNoted {
      requireScale("effort", effort);
    }
  }

  /** Walking or other low-impact work outside the sessions (R11). */
  record AerobicDone(UUID id, When when, String exercise, int minutes) implements DiaryEntry {}

  /** Whether another part of the treatment was used that day; {@code note} may be empty. */
  record OtherCareNoted(UUID id, When when, Care care, boolean used, String note)
      implements DiaryEntry {}

  /** The answer to "is this a flare-up?": begun, or over. */
  record FlareSaid(UUID id, When when, boolean flaring) implements DiaryEntry {}

  /** The danger questions were answered in full, and exercise may go on. */
  record ScreenedAgain(UUID id, When when) implements DiaryEntry {}

  /**
   * Somebody who treats the person has looked at an exercise with them: what was left out until
   * review may come back.
   */
  record ExerciseReviewed(UUID id, When when, String exercise, String by) implements DiaryEntry {}

  /**
   * A result of a measure, in its unit.
   *
   * @param part left or right, or the activity that was meant; empty where there is but one
   * @param note may be empty
   */
  record MeasureTaken(UUID id, When when, String measure, String part, int value, String note)
      implements DiaryEntry {}

  /** A result was a mistake, and counts no more. */
  record MeasureTakenBack(UUID id, When when, UUID entry) implements DiaryEntry {}

  private static void requireScale(String what, int value) {
    if (value < 0 || value > 10) {
      throw new IllegalArgumentException(
          "%s (%d) is not 0-10. Maybe a reader let it pass.".formatted(what, value));
    }
  }
}
