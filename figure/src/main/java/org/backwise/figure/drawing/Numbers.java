package org.backwise.figure.drawing;

/** Numbers for SVG: at most one decimal, the same on every machine. */
final class Numbers {

  private Numbers() {}

  static String of(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    String whole = sign + size / 10;
    return size % 10 == 0 ? (size == 0 ? "0" : whole) : whole + "." + size % 10;
  }

  static String of(Spot2 spot) {
    return of(spot.x()) + " " + of(spot.y());
  }
}
