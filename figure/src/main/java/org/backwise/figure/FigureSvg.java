package org.backwise.figure;

import java.util.Locale;
import org.backwise.figure.drawing.Box;
import org.backwise.figure.drawing.Ink;

/** The SVG around a picture. */
final class FigureSvg {

  private FigureSvg() {}

  static String document(String id, FigureStyle style, Box box, String inner) {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"bf\" role=\"img\""
            + " data-motion=\"%s\" viewBox=\"%s %s %s %s\"><title>%s</title>%s</svg>")
        .formatted(
            escaped(id),
            number(box.left()),
            number(box.top()),
            number(box.width()),
            number(box.height()),
            escaped(style.title()),
            inner);
  }

  /** A picture cut to its frame and set {@code right} of it and {@code down} from it. */
  static String panel(Box box, double right, double down, String inner) {
    String place = "%s %s %s %s";
    String frame =
        place.formatted(
            number(box.left()), number(box.top()), number(box.width()), number(box.height()));
    return "<svg x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" viewBox=\"%s\">%s</svg>"
        .formatted(
            number(box.left() + right),
            number(box.top() + down),
            number(box.width()),
            number(box.height()),
            frame,
            inner);
  }

  /** A small arrow head between two pictures. */
  static String chevron(Box box, double right, double down, double gap, FigureStyle style) {
    double x = box.right() + right + gap / 2;
    double y = box.top() + down + box.height() / 2;
    double half = gap * 0.3;
    String path =
        "M%s %sl%s %sl%s %s"
            .formatted(
                number(x - half), number(y - half * 1.6),
                number(2 * half), number(half * 1.6),
                number(-2 * half), number(half * 1.6));
    return "<path class=\"%s-line\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" d=\"%s\"/>"
        .formatted(Ink.FLOOR.cssClass(), style.palette().of(Ink.FLOOR), number(gap * 0.25), path);
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
