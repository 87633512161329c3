package org.backwise.benchmarks.peers;

import org.backwise.benchmarks.instance.Answer;
import org.backwise.benchmarks.instance.Instance;

/**
 * The plain greedy: again and again the item that wins most a second and still fits, days of the
 * clauses first; items that turn out to be asked for by nothing leave crowded slots in between.
 */
public final class Greedy {

  private static final double MISSING_DAY = 1e9;

  private final Instance instance;
  private final Facts facts;
  private final Weighing weighing;
  private final Bodies bodies;

  private Greedy(Instance instance) {
    this.instance = instance;
    this.facts = new Facts(instance);
    this.weighing = new Weighing(instance, facts);
    this.bodies = new Bodies(instance);
  }

  /** The greedy answer; its clauses may miss days. */
  public static Answer answer(Instance instance) {
    return new Greedy(instance).answer();
  }

  private Answer answer() {
    while (addBest(true)) {
      // each round wins days
    }
    for (int s = 0; s < bodies.slots(); s++) {
      while (lighten(s)) {
        // each round takes one item out
      }
    }
    while (addBest(false)) {
      // each round adds value
    }
    return bodies.answer();
  }

  private boolean addBest(boolean forClauses) {
    weighing.weigh(bodies);
    Mark before = mark();
    double best = 0;
    int slot = -1;
    int chosen = -1;
    for (int s = 0; s < bodies.slots(); s++) {
      for (int item = 0; item < facts.things(s); item++) {
        double gain = gain(s, item, before, forClauses);
        if (gain > best) {
          best = gain;
          slot = s;
          chosen = item;
        }
      }
    }
    if (slot >= 0) {
      bodies.add(slot, chosen);
    }
    return slot >= 0;
  }

  private record Mark(int broken, int missing, long value) {}

  private Mark mark() {
    return new Mark(weighing.broken(), weighing.missing(), weighing.value());
  }

  /** What an item wins a second; 0 where it does not fit. */
  private double gain(int s, int item, Mark before, boolean forClauses) {
    Thing thing = facts.thing(s, item);
    if (thing.barred) {
      return 0;
    }
    bodies.add(s, item);
    weighing.weigh(bodies);
    Mark after = mark();
    int unasked = forClauses ? unasked() : 0;
    bodies.removeLast(s);
    int days = before.missing() - after.missing();
    boolean fits = after.broken() - unasked <= (forClauses ? 0 : before.broken());
    if (!fits || forClauses && days <= 0) {
      return 0;
    }
    return (days * MISSING_DAY + after.value() - before.value()) / thing.seconds;
  }

  private int unasked() {
    int unasked = 0;
    for (int s = 0; s < bodies.slots(); s++) {
      unasked += weighing.unasked(bodies, s);
    }
    return unasked;
  }

  /** Takes out of a crowded slot what is missed least; false where all is asked for. */
  private boolean lighten(int s) {
    weighing.weigh(bodies);
    if (weighing.unasked(bodies, s) == 0) {
      return false;
    }
    long best = Long.MIN_VALUE;
    int least = -1;
    for (int i = 0; i < bodies.size(s); i++) {
      weighing.weigh(bodies);
      if (!weighing.asked(s, bodies.item(s, i))) {
        Bodies without = Bodies.of(instance, bodies.answer());
        without.remove(s, i);
        weighing.weigh(without);
        if (weighing.value() > best) {
          best = weighing.value();
          least = i;
        }
      }
    }
    bodies.remove(s, least);
    return true;
  }
}
