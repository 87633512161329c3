package org.backwise.safety.screening;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.rule.Fact;

/** Facts when only the danger answers can be read: yes, no, or not known. */
final class FlagFacts implements Predicate<Fact> {

  private final List<String> flags;

  FlagFacts(ScreeningAnswers answers) {
    this.flags =
        Stream.concat(answers.yes().stream(), answers.unsure().stream())
            .map(FlagAnswer::flag)
            .toList();
  }

  /** Whether {@code fact} is true whatever the unread answers say. */
  @Override
  public boolean test(Fact fact) {
    return truth(fact).orElse(false);
  }

  private Optional<Boolean> truth(Fact fact) {
    if (fact instanceof Fact.Always) {
      return Optional.of(true);
    }
    if (fact instanceof Fact.HasFlag has) {
      return Optional.of(has.flags().stream().anyMatch(flags::contains));
    }
    if (fact instanceof Fact.Not not) {
      return truth(not.of()).map(known -> !known);
    }
    if (fact instanceof Fact.All all) {
      return decided(all.of(), false);
    }
    return fact instanceof Fact.Any any ? decided(any.of(), true) : Optional.empty();
  }

  /** One part that is {@code decisive} decides; else every part has to be known. */
  private Optional<Boolean> decided(List<Fact> parts, boolean decisive) {
    List<Optional<Boolean>> truths = parts.stream().map(this::truth).toList();
    if (truths.contains(Optional.of(decisive))) {
      return Optional.of(decisive);
    }
    return truths.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!decisive);
  }
}
