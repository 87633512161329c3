package org.backwise.safety.person;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.backwise.model.rule.Fact;

/** How each kind of fact is tested; a kind without a test is an error, never a silent no. */
final class FactTests {

  private final Map<Class<? extends Fact>, BiPredicate<Fact, LocalDate>> tests =
      new LinkedHashMap<>();

  <F extends Fact> void put(Class<F> kind, BiPredicate<F, LocalDate> test) {
    tests.put(kind, (fact, date) -> test.test(kind.cast(fact), date));
  }

  boolean has(Fact fact) {
    return tests.containsKey(fact.getClass());
  }

  boolean test(Fact fact, LocalDate date) {
    BiPredicate<Fact, LocalDate> test = tests.get(fact.getClass());
    if (test == null) {
      throw new IllegalStateException(
          "fact (" + fact + ") has no test. Maybe it is new in the model.");
    }
    return test.test(fact, date);
  }
}
