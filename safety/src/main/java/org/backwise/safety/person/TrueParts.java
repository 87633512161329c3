package org.backwise.safety.person;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backwise.model.rule.Fact;

/** The simple facts by which a joined one is true; what has to be absent is none of them. */
public final class TrueParts {

  private TrueParts() {}

  /** Those of {@code fact}, by what {@code holds}. */
  public static Stream<Fact> of(Fact fact, Predicate<Fact> holds) {
    if (fact instanceof Fact.Not || !holds.test(fact)) {
      return Stream.of();
    }
    if (fact instanceof Fact.All all) {
      return all.of().stream().flatMap(part -> of(part, holds));
    }
    return fact instanceof Fact.Any any
        ? any.of().stream().flatMap(part -> of(part, holds))
        : Stream.of(fact);
  }
}
