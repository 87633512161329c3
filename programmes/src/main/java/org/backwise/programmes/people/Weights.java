package org.backwise.programmes.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Codes with weights that count against each other. */
record Weights(List<String> codes, List<Integer> weights) {

  Weights {
    codes = List.copyOf(codes);
    weights = List.copyOf(weights);
  }

  /** One code, each as often as its weight says. */
  String draw(Dice dice) {
    int left = dice.below(weights.stream().mapToInt(Integer::intValue).sum());
    int at = 0;
    while (left >= weights.get(at)) {
      left -= weights.get(at);
      at++;
    }
    return codes.get(at);
  }

  int drawNumber(Dice dice) {
    return Integer.parseInt(draw(dice));
  }

  /** So many different codes in the order drawn; fewer where there are fewer. */
  List<String> drawSome(Dice dice, int count) {
    List<String> drawn = new ArrayList<>();
    Weights rest = this;
    while (drawn.size() < count && !rest.codes.isEmpty()) {
      String code = rest.draw(dice);
      drawn.add(code);
      rest = rest.only(other -> !other.equals(code));
    }
    return drawn;
  }

  Weights only(Predicate<String> wanted) {
    List<String> some = codes.stream().filter(wanted).toList();
    return new Weights(some, some.stream().map(c -> weights.get(codes.indexOf(c))).toList());
  }
}
