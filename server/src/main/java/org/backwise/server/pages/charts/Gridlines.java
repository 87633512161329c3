package org.backwise.server.pages.charts;

import java.util.List;
import java.util.stream.IntStream;

/** The lines of a scale. */
record Gridlines(int least, int most, int step) {
  private static final int LINES = 5;

  /** From {@code least} to {@code most} in the smallest step that meets both. */
  static Gridlines of(int least, int most) {
    int span = most - least;
    int step =
        IntStream.range(step(span), span)
            .filter(one -> least % one == 0 && most % one == 0)
            .findFirst()
            .orElse(span);
    return new Gridlines(least, most, step);
  }

  /** In round steps from {@code least} to {@code most}, or a little beyond. */
  static Gridlines around(int least, int most) {
    int step = step(Math.max(1, most - least));
    int bottom = Math.floorDiv(least, step) * step;
    int top = Math.max(bottom + step, -Math.floorDiv(-most, step) * step);
    return new Gridlines(bottom, top, step);
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
