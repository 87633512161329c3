package org.backwise.safety.screening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.rule.Fact;
import org.backwise.safety.person.Onset;
import org.backwise.safety.person.TrueParts;

/** Facts when only the danger answers can be read: yes, no, or not known. */
final class FlagFacts implements KnownFacts {

  private final List<FlagAnswer> answers;

  FlagFacts(ScreeningAnswers answers) {
    this.answers = answers.all();
  }

  /** Whether {@code fact} is true whatever the unread answers say. */
  @Override
  public boolean holds(Fact fact) {
    return truth(fact).orElse(false);
  }

  @Override
  public Stream<Onset> onsets(Fact fact) {
    return TrueParts.of(fact, this::holds)
        .filter(Fact.HasFlag.class::isInstance)
        .flatMap(part -> answers((Fact.HasFlag) part))
        .map(answer -> Onset.of(answer.since()));
  }

  private Stream<FlagAnswer> answers(Fact.HasFlag fact) {
    return answers.stream().filter(answer -> fact.flags().contains(answer.flag()));
  }

  private Optional<Boolean> truth(Fact fact) {
    if (fact instanceof Fact.Always) {
      return Optional.of(true);
    }
    if (fact instanceof Fact.HasFlag has) {
      return Optional.of(answers(has).findAny().isPresent());
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
