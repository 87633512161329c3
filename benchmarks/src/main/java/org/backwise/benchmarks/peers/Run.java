package org.backwise.benchmarks.peers;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.backwise.benchmarks.instance.Answer;

/**
 * What became of one solver's try at one phase.
 *
 * @param answer the best answer; empty when it found none that keeps every rule
 * @param bound no answer is worth more, where the solver can prove it
 * @param steps the answers on the way, each better than the one before
 */
public record Run(Optional<Answer> answer, OptionalLong bound, List<Step> steps, Cost cost) {

  /** A better answer after so many milliseconds of the processor. */
  public record Step(long cpuMillis, long value) {}

  /** When it first had an answer worth {@code value} or more, in milliseconds of the processor. */
  public OptionalLong reached(long value) {
    return steps.stream().filter(s -> s.value() >= value).mapToLong(Step::cpuMillis).findFirst();
  }

  /** What the try took: of the wall, of the processor, of memory beyond what was there before. */
  public record Cost(long wallMillis, long cpuMillis, long memoryKb) {}
}
