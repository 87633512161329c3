package org.backwise.safety.screening;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.backwise.model.rule.Fact;
import org.backwise.safety.person.Facts;
import org.backwise.safety.person.Onset;

/** What is known of a person when the danger answers are rated. */
interface KnownFacts {

  /** Whether {@code fact} is surely true. */
  boolean holds(Fact fact);

  /** When each part began that makes {@code fact} true, if it has a date. */
  Stream<Onset> onsets(Fact fact);

  /** All of a person's answers, on {@code date}. */
  static KnownFacts on(LocalDate date, Facts facts) {
    return new KnownFacts() {
      @Override
      public boolean holds(Fact fact) {
        return facts.holds(fact, date);
      }

      @Override
      public Stream<Onset> onsets(Fact fact) {
        return facts.onsets(fact, date);
      }
    };
  }
}
