package org.backwise.programmes.people;

import java.util.List;

/** Bands of whole numbers with weights that count against each other. */
record Bands(List<Band> bands) {

  Bands {
    bands = List.copyOf(bands);
  }

  /** One band, both ends included. */
  record Band(int from, int to, int weight) {}

  int draw(Dice dice) {
    int left = dice.below(bands.stream().mapToInt(Band::weight).sum());
    int at = 0;
    while (left >= bands.get(at).weight()) {
      left -= bands.get(at).weight();
      at++;
    }
    return dice.between(bands.get(at).from(), bands.get(at).to());
  }
}
