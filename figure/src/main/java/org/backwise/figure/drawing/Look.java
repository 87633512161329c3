package org.backwise.figure.drawing;

import org.jspecify.annotations.Nullable;

/**
 * How a mark is inked: its line first, its area over it.
 *
 * @param width of the line in centimetres
 * @param opacity of the area
 */
record Look(@Nullable Ink area, @Nullable Ink line, double width, String opacity, boolean dashed) {

  static Look area(Ink ink) {
    return new Look(ink, null, 0, "", false);
  }

  static Look veil(Ink ink, String opacity) {
    return new Look(ink, null, 0, opacity, false);
  }

  static Look line(Ink ink, double width) {
    return new Look(null, ink, width, "", false);
  }

  static Look dashes(Ink ink, double width) {
    return new Look(null, ink, width, "", true);
  }

  static Look edged(Ink area, Ink line, double width) {
    return new Look(area, line, width, "", false);
  }
}
