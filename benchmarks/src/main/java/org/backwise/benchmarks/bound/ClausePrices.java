package org.backwise.benchmarks.bound;

import java.util.Arrays;
import java.util.List;
import org.backwise.benchmarks.instance.Instance;
import org.backwise.benchmarks.instance.Item;

/** What is paid for a session with an item that serves a clause. */
final class ClausePrices {

  private final double[] needed;
  private final double[] price;
  private final double[] served;

  /** Nothing is paid at first. */
  ClausePrices(List<Instance.Clause> clauses) {
    this.needed = clauses.stream().mapToDouble(c -> c.perDay() * c.days()).toArray();
    this.price = new double[needed.length];
    this.served = new double[needed.length];
  }

  double of(Item item) {
    return item.clauses().stream().mapToDouble(c -> price[c]).sum();
  }

  void clear() {
    Arrays.fill(served, 0);
  }

  void serve(Item item, int sessions) {
    item.clauses().forEach(c -> served[c] += sessions);
  }

  /** What all needed sessions cost. */
  double paid() {
    double sum = 0;
    for (int c = 0; c < needed.length; c++) {
      sum += price[c] * needed[c];
    }
    return sum;
  }

  double length() {
    double sum = 0;
    for (int c = 0; c < needed.length; c++) {
      sum += lacks(c) * lacks(c);
    }
    return sum;
  }

  /** More is paid where sessions lack. */
  void move(double by) {
    for (int c = 0; c < needed.length; c++) {
      price[c] = Math.max(0, price[c] + by * lacks(c));
    }
  }

  private double lacks(int c) {
    double lacks = needed[c] - served[c];
    return price[c] == 0 ? Math.max(0, lacks) : lacks;
  }
}
