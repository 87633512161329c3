package org.backwise.model.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated goal for a muscle group (R38).
 *
 * @param measure id of the home test
 * @param baseline the first result; null until it has been measured
 * @param target what to reach, in the measure's unit
 * @param howChecked the test in words
 */
public record Goal(
    String group,
    String measure,
    @Nullable Integer baseline,
    int target,
    LocalDate due,
    String howChecked) {}
