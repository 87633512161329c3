package org.backwise.figure.drawing;

/** A point on paper in centimetres: {@code x} to the right, {@code y} down. */
record Spot2(double x, double y) {

  Spot2 plus(double dx, double dy) {
    return new Spot2(x + dx, y + dy);
  }

  /** Rounded to hundredths, so that points meant to be equal are. */
  Spot2 rounded() {
    return new Spot2(Math.round(x * 100) / 100.0, Math.round(y * 100) / 100.0);
  }

  Spot2 plus(Spot2 o) {
    return new Spot2(x + o.x, y + o.y);
  }

  Spot2 minus(Spot2 o) {
    return new Spot2(x - o.x, y - o.y);
  }

  Spot2 times(double s) {
    return new Spot2(x * s, y * s);
  }

  double length() {
    return Math.hypot(x, y);
  }

  Spot2 unit() {
    double length = length();
    return length < 1e-9 ? new Spot2(0, 0) : times(1 / length);
  }

  /** A quarter turn of it. */
  Spot2 across() {
    return new Spot2(0 - y, x);
  }

  double dot(Spot2 o) {
    return x * o.x + y * o.y;
  }

  Spot2 towards(Spot2 o, double share) {
    return new Spot2(x + (o.x - x) * share, y + (o.y - y) * share);
  }
}
