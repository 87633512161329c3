package org.backwise.figure;

import org.backwise.figure.drawing.Ink;
import org.backwise.figure.drawing.Palette;

/**
 * How a figure is drawn.
 *
 * @param title what the picture shows, for people who cannot see it
 * @param mirrored whether it is done on the other side than the motion was written for
 */
public record FigureStyle(Palette palette, String title, boolean mirrored) {

  /** For light pages. */
  public static FigureStyle light(String title) {
    return new FigureStyle(Palette.LIGHT, title, false);
  }

  /** For dark pages without a style of their own. */
  public static FigureStyle dark(String title) {
    return new FigureStyle(Palette.DARK, title, false);
  }

  /** For paper in black and white. */
  public static FigureStyle print(String title) {
    return new FigureStyle(Palette.PRINT, title, false);
  }

  /** The same, done on the other side. */
  public FigureStyle otherSide() {
    return new FigureStyle(palette, title, !mirrored);
  }

  /**
   * A style sheet for pages: every colour is a custom property ({@code --bf-near} and so on) with a
   * value for light, dark and paper.
   */
  public static String stylesheet() {
    StringBuilder css = new StringBuilder(variables(Palette.LIGHT, ":root"));
    css.append("@media (prefers-color-scheme:dark){");
    css.append(variables(Palette.DARK, ":root:not([data-theme=light])")).append("}\n");
    css.append(variables(Palette.DARK, ":root[data-theme=dark]"));
    css.append("@media print{").append(variables(Palette.PRINT, ":root:root:root")).append("}\n");
    for (Ink ink : Ink.values()) {
      String name = ink.cssClass();
      css.append(".%1$s{fill:var(--%1$s)}.%1$s-line{stroke:var(--%1$s)}\n".formatted(name));
    }
    return css.toString();
  }

  private static String variables(Palette palette, String selector) {
    StringBuilder css = new StringBuilder(selector).append("{");
    for (Ink ink : Ink.values()) {
      css.append("--%s:%s;".formatted(ink.cssClass(), palette.of(ink)));
    }
    return css.append("}\n").toString();
  }
}
