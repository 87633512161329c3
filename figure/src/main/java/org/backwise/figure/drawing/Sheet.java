package org.backwise.figure.drawing;

import java.util.List;

/** SVG elements in the order drawn, and the box they fill, in centimetres. */
final class Sheet {

  private final Palette palette;
  private final StringBuilder svg = new StringBuilder();
  private Box box = Box.EMPTY;

  Sheet(Palette palette) {
    this.palette = palette;
  }

  void fill(String path, Ink ink) {
    svg.append("<path class=\"%s\" fill=\"%s\" d=\"%s\"/>".formatted(css(ink), palette.of(ink), path));
  }

  void fill(String path, Ink ink, String opacity) {
    svg.append(
        "<path class=\"%s\" fill=\"%s\" fill-opacity=\"%s\" d=\"%s\"/>"
            .formatted(css(ink), palette.of(ink), opacity, path));
  }

  /** A line of {@code width} centimetres. */
  void line(String path, Ink ink, double width) {
    line(path, ink, width, "");
  }

  void line(String path, Ink ink, double width, String more) {
    svg.append(
        ("<path class=\"%s-line\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\""
                + " stroke-linecap=\"round\" stroke-linejoin=\"round\"%s d=\"%s\"/>")
            .formatted(css(ink), palette.of(ink), Numbers.of(width), more, path));
  }

  /** An area with its outline around it. */
  void shape(String path, Ink ink, Ink edge, double width) {
    line(path, edge, width);
    fill(path, ink);
  }

  void include(List<Spot2> spots) {
    for (Spot2 spot : spots) {
      box = box.including(spot);
    }
  }

  private static String css(Ink ink) {
    return ink.cssClass();
  }

  Box box() {
    return box;
  }

  String svg() {
    return svg.toString();
  }
}
