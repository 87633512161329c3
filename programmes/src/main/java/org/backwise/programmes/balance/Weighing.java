package org.backwise.programmes.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.need.Needs;
import org.backwise.planning.need.Stimulus;
import org.backwise.programmes.balance.Balance.Amount;
import org.backwise.programmes.balance.Balance.Pair;

/** Puts what is given beside what is needed. */
record Weighing(Knowledge knowledge, Person person, Stimulus stimulus, Needs needs, long[] given) {

  Balance balance() {
    List<String> groups = new ArrayList<>(stimulus.groups());
    groups.sort(Comparator.comparingInt(group -> -person.weights().of(group)));
    List<Amount> amounts = new ArrayList<>();
    for (String group : groups) {
      for (StimulusKind kind : StimulusKind.values()) {
        Amount amount = amount(group, kind);
        if (amount.need() > 0 || amount.given() > 0) {
          amounts.add(amount);
        }
      }
    }
    return new Balance(amounts, groups.stream().flatMap(g -> pair(g).stream()).toList());
  }

  private Amount amount(String group, StimulusKind kind) {
    int cell = stimulus.cell(group, kind);
    boolean rests = kind == StimulusKind.STRENGTH && person.overuse().groups().contains(group);
    return new Amount(
        group, kind, given[cell], needs.need()[cell], person.weights().isTarget(group), rests);
  }

  /** The pair that {@code group} names first, where both need strength. */
  private List<Pair> pair(String group) {
    return knowledge
        .vocabulary()
        .pairOf(group)
        .filter(partner -> group.compareTo(partner) < 0)
        .map(partner -> pair(group, partner))
        .filter(pair -> pair.one().need() > 0 && pair.other().need() > 0)
        .stream()
        .toList();
  }

  private Pair pair(String group, String partner) {
    Amount one = amount(group, StimulusKind.STRENGTH);
    Amount other = amount(partner, StimulusKind.STRENGTH);
    long more = Math.max(one.ratio(), other.ratio());
    long less = Math.min(one.ratio(), other.ratio());
    int factor = knowledge.tables().objective().imbalanceFactor();
    return new Pair(one, other, more <= factor * less);
  }
}
