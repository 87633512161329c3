package org.backwise.benchmarks.bound;

import java.util.Arrays;
import org.backwise.benchmarks.instance.Instance;
import org.backwise.benchmarks.instance.Item;
import org.backwise.benchmarks.instance.Slot;

/** The prices of a whole need of each cell, and of all that each may grow in the first week. */
final class CellPrices {

  private final CellPrice[] cells;
  private final double[] need;
  private final double[] room;
  private final double[] price;
  private final double[] growth;
  private final double[] filled;
  private final double[] grown;

  /** Prices in the middle, and growth for nothing. */
  CellPrices(Instance instance) {
    int count = instance.cells().count();
    this.cells = new CellPrice[count];
    this.need = new double[count];
    this.room = new double[count];
    this.price = new double[count];
    this.growth = new double[count];
    this.filled = new double[count];
    this.grown = new double[count];
    for (int c = 0; c < count; c++) {
      need[c] = instance.cells().need()[c];
      cells[c] = new CellPrice(instance.phi(), need[c] > 0 ? instance.cells().weight()[c] : 0);
      price[c] = cells[c].steepest() / 2;
      room[c] = Math.max(1, instance.cells().volumeMost()[c] - frames(instance, c));
    }
  }

  private static long frames(Instance instance, int cell) {
    long sum = 0;
    for (Slot slot : instance.slots()) {
      sum += slot.perWeek() * Item.amount(slot.frame().startVolume(), cell);
    }
    return sum;
  }

  double ofStimulus(long[] stimulus) {
    double sum = 0;
    for (int i = 0; i < stimulus.length; i += 2) {
      int c = (int) stimulus[i];
      sum += need[c] > 0 ? price[c] * stimulus[i + 1] / need[c] : 0;
    }
    return sum;
  }

  double ofGrowth(long[] volume) {
    double sum = 0;
    for (int i = 0; i < volume.length; i += 2) {
      int c = (int) volume[i];
      sum += growth[c] * volume[i + 1] / room[c];
    }
    return sum;
  }

  /** Nothing is filled in yet. */
  void clear() {
    Arrays.fill(filled, 0);
    Arrays.fill(grown, 0);
  }

  void fill(long[] stimulus, int sessions) {
    for (int i = 0; i < stimulus.length; i += 2) {
      int c = (int) stimulus[i];
      filled[c] += need[c] > 0 ? sessions * stimulus[i + 1] / need[c] : 0;
    }
  }

  void grow(long[] volume, int sessions) {
    for (int i = 0; i < volume.length; i += 2) {
      int c = (int) volume[i];
      grown[c] += sessions * volume[i + 1] / room[c];
    }
  }

  /** What the needs leave that are bought at these prices, and what growth is paid for. */
  double left() {
    double sum = 0;
    for (int c = 0; c < cells.length; c++) {
      sum += cells[c].left(cells[c].bought(price[c]), price[c]) + growth[c];
    }
    return sum;
  }

  /** How far a step of length 1 goes, squared. */
  double length() {
    double length = 0;
    for (int c = 0; c < cells.length; c++) {
      length += spare(c) * spare(c) + tight(c) * tight(c);
    }
    return length;
  }

  /** Dearer where less is filled in than bought, or more grown than there is room for. */
  void move(double by) {
    for (int c = 0; c < cells.length; c++) {
      double moved = price[c] - by * spare(c);
      price[c] = Math.max(0, Math.min(cells[c].steepest(), moved));
      growth[c] = Math.max(0, growth[c] + by * tight(c));
    }
  }

  private double spare(int c) {
    return need[c] > 0 ? filled[c] - cells[c].ratio(cells[c].bought(price[c])) : 0;
  }

  /** Growth beyond the room; none where it costs nothing and there is room. */
  private double tight(int c) {
    double over = grown[c] - 1;
    return growth[c] == 0 ? Math.max(0, over) : over;
  }
}
