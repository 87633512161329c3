package org.backwise.benchmarks.instance;

import java.util.List;

/** Which clauses an answer serves, and on how many days. */
final class Served {

  private final Instance instance;
  private final Answer answer;

  Served(Instance instance, Answer answer) {
    this.instance = instance;
    this.answer = answer;
  }

  /** The days that all clauses miss together. */
  int missing() {
    int sum = 0;
    for (int c = 0; c < instance.clauses().size(); c++) {
      sum += Math.max(0, instance.clauses().get(c).days() - days(c, -1, -1));
    }
    return sum;
  }

  /** Whether some clause would miss a day without item {@code i} of slot {@code s}. */
  boolean asksFor(int s, int i) {
    return answer.body(instance, s).get(i).clauses().stream()
        .anyMatch(c -> days(c, s, i) < Math.min(days(c, -1, -1), instance.clauses().get(c).days()));
  }

  /** The days on which clause {@code c} is served, without one item. */
  private int days(int c, int withoutSlot, int withoutItem) {
    int days = 0;
    for (Instance.DayType day : instance.days()) {
      int sessions = 0;
      for (int s : day.slots()) {
        sessions += serves(c, s, s == withoutSlot ? withoutItem : -1) ? 1 : 0;
      }
      days += sessions >= instance.clauses().get(c).perDay() ? day.count() : 0;
    }
    return days;
  }

  private boolean serves(int c, int s, int without) {
    List<Item> body = answer.body(instance, s);
    for (int i = 0; i < body.size(); i++) {
      if (i != without && body.get(i).clauses().contains(c)) {
        return true;
      }
    }
    return false;
  }
}
