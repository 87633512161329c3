package org.backwise.sessions.diary;

import java.time.LocalDate;
import org.backwise.model.Side;
import org.backwise.model.state.ExclusionUntil;
import org.backwise.model.state.PersonalExclusion;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that is left out for now.
 *
 * @param reason {@code hurt} or {@code harms}
 * @param untilReview it comes back once somebody has looked at it; otherwise with a settled morning
 */
public record Pause(
    String exercise, @Nullable Side side, LocalDate since, String reason, boolean untilReview) {

  private static final String PERSON = "person";
  private static final ExclusionUntil MORNING = new ExclusionUntil("morning-answered", null);
  private static final ExclusionUntil REVIEW = new ExclusionUntil("review", null);

  /** The same for planning and safety. */
  PersonalExclusion exclusion() {
    return new PersonalExclusion(
        exercise, null, side, reason, PERSON, untilReview ? REVIEW : MORNING);
  }
}
