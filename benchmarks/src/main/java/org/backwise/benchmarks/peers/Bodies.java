package org.backwise.benchmarks.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backwise.benchmarks.instance.Answer;
import org.backwise.benchmarks.instance.Instance;

/** A filling that changes from move to move: the items of each slot by number. */
final class Bodies {

  private static final int MOST = 16;

  private final int[][] items;
  private final int[] sizes;

  Bodies(Instance instance) {
    this.items = new int[instance.slots().size()][MOST];
    this.sizes = new int[instance.slots().size()];
  }

  int slots() {
    return sizes.length;
  }

  int size(int s) {
    return sizes[s];
  }

  int item(int s, int i) {
    return items[s][i];
  }

  void clear() {
    Arrays.fill(sizes, 0);
  }

  void add(int s, int item) {
    items[s][sizes[s]++] = item;
  }

  void removeLast(int s) {
    sizes[s]--;
  }

  /** Takes out item {@code i}; the last takes its place. */
  int remove(int s, int i) {
    int item = items[s][i];
    items[s][i] = items[s][--sizes[s]];
    return item;
  }

  Answer answer() {
    List<List<Integer>> slots = new ArrayList<>();
    for (int s = 0; s < sizes.length; s++) {
      List<Integer> body = new ArrayList<>();
      for (int i = 0; i < sizes[s]; i++) {
        body.add(items[s][i]);
      }
      slots.add(body);
    }
    return new Answer(slots);
  }

  static Bodies of(Instance instance, Answer answer) {
    Bodies bodies = new Bodies(instance);
    for (int s = 0; s < answer.slots().size(); s++) {
      for (int item : answer.slots().get(s)) {
        bodies.add(s, item);
      }
    }
    return bodies;
  }
}
