package org.backwise.documents.intake;

import org.backwise.reading.Fields;

/**
 * The bounds of {@code planning/intake.yaml} past which an answer is impossible, or a question is
 * not asked.
 *
 * @param oldestYears nobody is older
 * @param pregnancyFromYears from this age the question about pregnancy is asked
 * @param pregnancyToYears up to this age
 * @param dueWeeksMost a due date lies at most so many weeks ahead
 * @param overdueWeeksMost and at most so many weeks behind
 * @param fallsMost falls in twelve months
 * @param walkMinutesMost minutes of walking at a time
 */
public record IntakeBounds(
    int oldestYears,
    int pregnancyFromYears,
    int pregnancyToYears,
    int dueWeeksMost,
    int overdueWeeksMost,
    int fallsMost,
    int walkMinutesMost) {

  private static final int ANY = 10_000;

  /** Reads {@code planning/intake.yaml}. */
  public static IntakeBounds read(Fields fields) {
    fields.require("evidence");
    return new IntakeBounds(
        fields.integer("oldestYears", 1, ANY),
        fields.integer("pregnancyFromYears", 1, ANY),
        fields.integer("pregnancyToYears", 1, ANY),
        fields.integer("dueWeeksMost", 1, ANY),
        fields.integer("overdueWeeksMost", 0, ANY),
        fields.integer("fallsMost", 1, ANY),
        fields.integer("walkMinutesMost", 1, ANY));
  }
}
