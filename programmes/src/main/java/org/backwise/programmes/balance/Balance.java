package org.backwise.programmes.balance;

import java.util.List;
import org.backwise.knowledge.tables.StimulusKind;

/**
 * What a week gives, beside what is needed.
 *
 * @param amounts what a group needs or gets, the weightiest group first
 * @param pairs opposing groups that both need strength
 */
public record Balance(List<Amount> amounts, List<Pair> pairs) {

  public Balance {
    amounts = List.copyOf(amounts);
    pairs = List.copyOf(pairs);
  }

  /**
   * One kind of work for a group.
   *
   * @param given in a week, and {@code need}: strength in milli-sets, the rest in seconds
   * @param target whether the places that hurt ask for the group
   * @param rests whether the group is overused, so that this work is spared it
   */
  public record Amount(
      String group, StimulusKind kind, long given, long need, boolean target, boolean rests) {

    /** What is given of the need, in thousandths; 0 where nothing is needed. */
    public long ratio() {
      return need > 0 ? 1000 * given / need : 0;
    }
  }

  /** The strength of two groups that oppose each other; {@code even}: neither gets far more. */
  public record Pair(Amount one, Amount other, boolean even) {}
}
