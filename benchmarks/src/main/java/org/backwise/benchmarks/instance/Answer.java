package org.backwise.benchmarks.instance;

import java.util.List;

/** The items of each slot, by their place among the slot's items. */
public record Answer(List<List<Integer>> slots) {

  public Answer {
    slots = slots.stream().map(List::copyOf).toList();
  }

  /** The items of slot {@code s} in {@code instance}. */
  public List<Item> body(Instance instance, int s) {
    List<Item> items = instance.slots().get(s).items();
    return slots.get(s).stream().map(items::get).toList();
  }
}
