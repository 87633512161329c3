package org.backwise.model.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The answers to the danger questions.
 *
 * @param questions the version of the question set that was asked
 */
public record ScreeningAnswers(
    LocalDate askedOn,
    int questions,
    List<FlagAnswer> yes,
    List<FlagAnswer> unsure,
    List<SeenFor> seenFor) {

  public ScreeningAnswers {
    yes = List.copyOf(yes);
    unsure = List.copyOf(unsure);
    seenFor = List.copyOf(seenFor);
  }

  /** The answers that are yes or unsure, in that order. */
  public List<FlagAnswer> all() {
    return Stream.concat(yes.stream(), unsure.stream()).toList();
  }
}
