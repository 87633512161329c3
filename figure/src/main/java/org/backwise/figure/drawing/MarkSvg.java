package org.backwise.figure.drawing;

import java.util.List;

/** Marks as SVG elements. */
final class MarkSvg {

  private final Palette palette;

  MarkSvg(Palette palette) {
    this.palette = palette;
  }

  String of(List<Mark> marks) {
    StringBuilder svg = new StringBuilder();
    marks.stream().filter(Mark::shown).forEach(mark -> svg.append(of(mark)));
    return svg.toString();
  }

  private String of(Mark mark) {
    String path = mark.form().path();
    Ink line = mark.look().line();
    Ink area = mark.look().area();
    return (line == null ? "" : line(mark.look(), line, path))
        + (area == null ? "" : area(mark.look(), area, path));
  }

  private String line(Look look, Ink ink, String path) {
    return ("<path class=\"%s-line\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\""
            + " stroke-linecap=\"round\" stroke-linejoin=\"round\"%s d=\"%s\"/>")
        .formatted(
            ink.cssClass(),
            palette.of(ink),
            Numbers.of(look.width()),
            look.dashed() ? " stroke-dasharray=\"2.5 2.5\"" : "",
            path);
  }

  private String area(Look look, Ink ink, String path) {
    String veil = look.opacity().isEmpty() ? "" : " fill-opacity=\"" + look.opacity() + "\"";
    return "<path class=\"%s\" fill=\"%s\"%s d=\"%s\"/>"
        .formatted(ink.cssClass(), palette.of(ink), veil, path);
  }
}
