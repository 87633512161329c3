package org.backwise.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** How numbers spread: least, middle, most and what lies between. */
public record Spread(double[] sorted) {

  public static Spread of(DoubleStream numbers) {
    double[] sorted = numbers.toArray();
    Arrays.sort(sorted);
    return new Spread(sorted);
  }

  /** The number that so many percent do not exceed. */
  public double at(int percent) {
    int index = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
    return sorted[Math.max(0, index)];
  }

  public double mean() {
    return Arrays.stream(sorted).average().orElse(0);
  }

  /** Mean, least, 10 %, middle, 90 %, 99 %, most. */
  public String row(String name, int digits) {
    if (sorted.length == 0) {
      return "%-52s (none)".formatted(name);
    }
    StringBuilder row = new StringBuilder("%-52s %5d".formatted(name, sorted.length));
    double[] shown = {mean(), at(0), at(10), at(50), at(90), at(99), at(100)};
    for (double number : shown) {
      row.append(String.format(Locale.ROOT, " %9." + digits + "f", number));
    }
    return row.toString();
  }

  public static String head() {
    String columns = "%9s %9s %9s %9s %9s %9s %9s";
    return "%-52s %5s ".formatted("", "count")
        + columns.formatted("mean", "least", "10 %", "middle", "90 %", "99 %", "most");
  }
}
