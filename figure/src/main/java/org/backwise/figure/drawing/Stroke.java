package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A way on paper with an arrow head at its end, and at its start too when {@code bothWays}.
 *
 * @param size 1 for a whole body; smaller where less is seen
 */
record Stroke(List<Spot2> way, boolean bothWays, double size) {

  private static final double WIDTH = 2.6;
  private static final double HALO = 2.4;
  private static final double HEAD = 6.5;
  private static final double SLENDER = 0.58;

  /** A curve with one bend. */
  static List<Spot2> bent(Spot2 from, Spot2 bend, Spot2 to) {
    List<Spot2> way = new ArrayList<>();
    for (int i = 0; i <= 12; i++) {
      double share = i / 12.0;
      way.add(from.towards(bend, share).towards(bend.towards(to, share), share));
    }
    return way;
  }

  void draw(Sheet sheet) {
    int last = way.size() - 1;
    List<Spot2> shaft = new ArrayList<>(way);
    List<Form> heads = new ArrayList<>();
    heads.add(head(shaft, last, way.get(Math.max(0, last - 1))));
    if (bothWays) {
      heads.add(head(shaft, 0, way.get(Math.min(1, last))));
    }
    Form line = new Form.Line(shaft, false);
    sheet.line(line, Ink.HALO, (WIDTH + HALO) * size);
    heads.forEach(head -> sheet.line(head, Ink.HALO, HALO * size));
    sheet.line(line, Ink.ARROW, WIDTH * size);
    heads.forEach(head -> sheet.fill(head, Ink.ARROW));
    sheet.include(way);
  }

  /** The head at one end of the shaft, which is cut short so that it does not show at the tip. */
  private Form head(List<Spot2> shaft, int end, Spot2 before) {
    Spot2 tip = way.get(end);
    Spot2 into = tip.minus(before).unit();
    Spot2 base = tip.minus(into.times(HEAD * size));
    Spot2 aside = into.across().times(HEAD * SLENDER * size);
    shaft.set(end, tip.minus(into.times(HEAD * 0.7 * size)));
    return Form.area(List.of(tip, base.plus(aside), base.minus(aside)));
  }
}
