package org.backwise.server.pages.charts;

import java.util.List;
import java.util.stream.IntStream;

/** A scale in round steps that holds some values. */
record Scale(int least, int most, int step) {
  private static final int LINES = 5;

  /** From {@code least} to {@code most} or a little beyond. */
  static Scale around(int least, int most) {
    int step = step(Math.max(1, most - least));
    int bottom = Math.floorDiv(least, step) * step;
    int top = Math.max(bottom + step, -Math.floorDiv(-most, step) * step);
    return new Scale(bottom, top, step);
  }

  /** 1, 2 or 5 times a power of ten, so that there are few lines. */
  private static int step(int span) {
    for (int power = 1; ; power *= 10) {
      for (int times : new int[] {1, 2, 5}) {
        if (span <= LINES * times * power) {
          return times * power;
        }
      }
    }
  }

  /** Its lines from below. */
  List<Integer> lines() {
    return IntStream.iterate(least, value -> value <= most, value -> value + step).boxed().toList();
  }
}
