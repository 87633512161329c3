package org.backwise.figure.drawing;

/** Two circles and their outer tangents: a tapered limb. */
final class Capsules {

  private Capsules() {}

  /** The outline as a closed path of two lines and two arcs. */
  static String path(Spot2 a, double ra, Spot2 b, double rb) {
    Spot2 way = b.minus(a);
    if (way.length() <= Math.abs(ra - rb) + 0.05) {
      return ra >= rb ? circle(a, ra) : circle(b, rb);
    }
    double axis = Math.atan2(way.y(), way.x());
    double spread = Math.acos((ra - rb) / way.length());
    Spot2 a1 = on(a, ra, axis + spread);
    Spot2 b1 = on(b, rb, axis + spread);
    Spot2 b2 = on(b, rb, axis - spread);
    Spot2 a2 = on(a, ra, axis - spread);
    return "M" + Numbers.of(a1) + "L" + Numbers.of(b1) + arc(rb, spread > Math.PI / 2, b2)
        + "L" + Numbers.of(a2) + arc(ra, spread < Math.PI / 2, a1) + "Z";
  }

  static String circle(Spot2 centre, double r) {
    Spot2 left = centre.plus(-r, 0);
    Spot2 right = centre.plus(r, 0);
    return "M" + Numbers.of(left) + arc(r, false, right).replace(" 0 0 0 ", " 0 1 0 ")
        + arc(r, false, left).replace(" 0 0 0 ", " 0 1 0 ") + "Z";
  }

  private static String arc(double r, boolean large, Spot2 to) {
    String size = Numbers.of(r);
    return "A" + size + " " + size + " 0 " + (large ? 1 : 0) + " 0 " + Numbers.of(to);
  }

  private static Spot2 on(Spot2 centre, double r, double angle) {
    return centre.plus(r * Math.cos(angle), r * Math.sin(angle));
  }
}
