package org.backwise.safety.screening;

import java.time.LocalDate;
import java.util.Optional;
import org.backwise.model.rule.Fact;
import org.backwise.safety.person.Facts;

/** What is known of a person when the danger answers are rated. */
interface KnownFacts {

  /** Whether {@code fact} is surely true. */
  boolean holds(Fact fact);

  /** When the newest began of all that makes {@code fact} true; empty: nothing of it has a date. */
  Optional<LocalDate> newest(Fact fact);

  /** All of a person's answers, on {@code date}. */
  static KnownFacts on(LocalDate date, Facts facts) {
    return new KnownFacts() {
      @Override
      public boolean holds(Fact fact) {
        return facts.holds(fact, date);
      }

      @Override
      public Optional<LocalDate> newest(Fact fact) {
        return facts.newest(fact, date);
      }
    };
  }
}
