package org.backwise.figure.drawing;

/** An upright rectangle on paper, in centimetres. */
public record Box(double left, double top, double right, double bottom) {

  static final Box EMPTY =
      new Box(
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  Box including(Spot2 spot) {
    return new Box(
        Math.min(left, spot.x()),
        Math.min(top, spot.y()),
        Math.max(right, spot.x()),
        Math.max(bottom, spot.y()));
  }

  Box including(Box o) {
    return new Box(
        Math.min(left, o.left),
        Math.min(top, o.top),
        Math.max(right, o.right),
        Math.max(bottom, o.bottom));
  }

  /** What lies in the other too. */
  Box within(Box o) {
    return new Box(
        Math.max(left, o.left),
        Math.max(top, o.top),
        Math.min(right, o.right),
        Math.min(bottom, o.bottom));
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  /** With {@code margin} more on every side. */
  Box widened(double margin) {
    return new Box(left - margin, top - margin, right + margin, bottom + margin);
  }

  /** With {@code margin} around and at least {@code ratio} times as wide as high, or as high. */
  Box framed(double margin, double ratio) {
    double high = Math.max(height() + 2 * margin, (width() + 2 * margin) / ratio);
    double wide = Math.max(width() + 2 * margin, high * ratio);
    double middle = (left + right) / 2;
    double spare = high - height() - 2 * margin;
    double low = bottom + margin + spare * 0.4;
    return new Box(middle - wide / 2, low - high, middle + wide / 2, low);
  }
}
