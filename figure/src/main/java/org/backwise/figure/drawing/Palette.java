package org.backwise.figure.drawing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A colour for each ink; they stand in where no page style sets the classes. */
public record Palette(Map<Ink, String> colours) {

  private static final Map<Ink, String> LIGHT_COLOURS =
      colours(
          "#2b3a4a", "#dfe7ef", "#9eb0c2", "#c3d3e2", "#f1e4d6", "#5b6b7c", "#8796a5", "#d9cbb8",
          "#8a7a66", "#efe9df", "#6fb3d9", "#d9661f", "#1f8a70", "#6a5acd", "#0b57a4", "#ffffff",
          "#2b3a4a");
  private static final Map<Ink, String> DARK_COLOURS =
      colours(
          "#0d141b", "#c9d5e1", "#71859a", "#a5b8ca", "#eaddcf", "#47586a", "#7c8b9a", "#6f6658",
          "#b9ab97", "#8b8377", "#4f9cc8", "#ff9a52", "#4fd1ae", "#a99cff", "#8cc4ff", "#12191f",
          "#e6edf3");
  private static final Map<Ink, String> PRINT_COLOURS =
      colours(
          "#000000", "#ffffff", "#b5b5b5", "#e6e6e6", "#ffffff", "#7a7a7a", "#555555", "#d0d0d0",
          "#555555", "#f0f0f0", "#bbbbbb", "#555555", "#555555", "#555555", "#000000", "#ffffff",
          "#000000");

  /** For light pages. */
  public static final Palette LIGHT = new Palette(LIGHT_COLOURS);

  /** For dark pages. */
  public static final Palette DARK = new Palette(DARK_COLOURS);

  /** For paper in black and white. */
  public static final Palette PRINT = new Palette(PRINT_COLOURS);

  public Palette {
    Map<Ink, String> copy = new EnumMap<>(Ink.class);
    copy.putAll(colours);
    colours = Collections.unmodifiableMap(copy);
  }

  private static Map<Ink, String> colours(String... inOrder) {
    Map<Ink, String> colours = new EnumMap<>(Ink.class);
    int next = 0;
    for (Ink ink : Ink.values()) {
      colours.put(ink, inOrder[next++]);
    }
    return colours;
  }

  /** The colour of an ink. */
  public String of(Ink ink) {
    return colours.getOrDefault(ink, "#000000");
  }
}
