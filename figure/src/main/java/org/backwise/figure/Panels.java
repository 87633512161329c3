package org.backwise.figure;

import org.backwise.figure.drawing.Box;

/**
 * Pictures of one size after one another: in a row, or in two rows when they are many and wide.
 *
 * @param box the frame of each
 */
record Panels(Box box, int count) {

  private static final double GAP = 0.035;
  private static final int MOST_IN_A_ROW = 4;
  private static final int MOST_WIDE = 3;

  String panel(int place, String inner) {
    return FigureSvg.panel(box, right(place), down(place), inner);
  }

  /** What leads on to the next in the row; nothing at its end. */
  String chevron(int place, FigureStyle style) {
    boolean last = place == count - 1 || place % columns() == columns() - 1;
    return last ? "" : FigureSvg.chevron(box, right(place), down(place), gap(), style);
  }

  Box all() {
    double right = right(columns() - 1);
    return new Box(box.left(), box.top(), box.right() + right, box.bottom() + down(count - 1));
  }

  private int columns() {
    boolean wide = box.width() > box.height();
    return count > (wide ? MOST_WIDE : MOST_IN_A_ROW) ? (count + 1) / 2 : count;
  }

  private double right(int place) {
    int column = place % columns();
    return column * (box.width() + gap());
  }

  private double down(int place) {
    int row = place / columns();
    return row * (box.height() + gap());
  }

  private double gap() {
    return GAP * (box.width() + box.height());
  }
}
