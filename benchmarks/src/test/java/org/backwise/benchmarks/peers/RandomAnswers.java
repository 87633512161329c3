package org.backwise.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backwise.benchmarks.instance.Answer;
import org.backwise.benchmarks.instance.Evaluator;
import org.backwise.benchmarks.instance.Instance;

/** Answers by chance: some keep every rule of the bodies, some break a few. */
final class RandomAnswers {

  private static final int ITEMS = 5;

  private final Instance instance;
  private final Random dice;

  RandomAnswers(Instance instance, long seed) {
    this.instance = instance;
    this.dice = new Random(seed);
  }

  /** Items one after the other, each kept where the audit finds nothing broken. */
  Answer keeping() {
    Answer answer = empty();
    for (int i = 0; i < ITEMS * instance.slots().size(); i++) {
      Answer more = changed(answer, false);
      answer = Evaluator.audit(instance, more).broken().isEmpty() ? more : answer;
    }
    return answer;
  }

  /** Items one after the other, whatever they break. */
  Answer any() {
    Answer answer = empty();
    for (int i = dice.nextInt(2 * ITEMS); i > 0; i--) {
      answer = changed(answer, false);
    }
    return answer;
  }

  /** Another answer with one item more or in the place of another. */
  Answer near(Answer answer) {
    return changed(answer, dice.nextBoolean());
  }

  private Answer empty() {
    return new Answer(instance.slots().stream().map(s -> List.<Integer>of()).toList());
  }

  private Answer changed(Answer answer, boolean exchange) {
    List<List<Integer>> slots = new ArrayList<>(answer.slots());
    int s = dice.nextInt(slots.size());
    List<Integer> body = new ArrayList<>(slots.get(s));
    if (exchange && !body.isEmpty()) {
      body.remove(dice.nextInt(body.size()));
    }
    Integer item = dice.nextInt(instance.slots().get(s).items().size());
    if (!body.contains(item)) {
      body.add(item);
    }
    slots.set(s, body);
    return new Answer(slots);
  }
}
