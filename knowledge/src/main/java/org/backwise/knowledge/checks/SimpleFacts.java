package org.backwise.knowledge.checks;

import java.util.stream.Stream;
import org.backwise.model.rule.Fact;

/** The simple facts that a joined one is made of, those that have to be absent among them. */
final class SimpleFacts {

  private SimpleFacts() {}

  static Stream<Fact> of(Fact fact) {
    if (fact instanceof Fact.All all) {
      return all.of().stream().flatMap(SimpleFacts::of);
    } else if (fact instanceof Fact.Any any) {
      return any.of().stream().flatMap(SimpleFacts::of);
    }
    return fact instanceof Fact.Not not ? of(not.of()) : Stream.of(fact);
  }
}
