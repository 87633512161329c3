package org.backwise.figure;

import java.util.List;
import org.backwise.figure.drawing.Ink;
import org.backwise.figure.drawing.Palette;
import org.backwise.model.motion.Motion;

/** Many motions on one SVG sheet, start beside end, each with its name: to be looked at. */
public final class ContactSheet {

  /** How many pixels a motion is wide. */
  public static final int WIDE = 520;

  private static final int HIGH = 230;

  private final Figures figures;
  private final Palette palette;

  public ContactSheet(Figures figures, Palette palette) {
    this.figures = figures;
    this.palette = palette;
  }

  /** The sheet with {@code columns} motions in a row. */
  public String svg(List<Motion> motions, int columns) {
    int rows = (motions.size() + columns - 1) / columns;
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\">"
            .formatted(columns * WIDE, rows * HIGH));
    svg.append(
        "<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>".formatted(palette.of(Ink.HALO)));
    for (int i = 0; i < motions.size(); i++) {
      svg.append(cell(motions.get(i), i % columns * WIDE, i / columns * HIGH));
    }
    return svg.append("</svg>").toString();
  }

  private String cell(Motion motion, int x, int y) {
    String name = FigureSvg.escaped(motion.id());
    String figure =
        figures
            .startToEnd(motion, new FigureStyle(palette, motion.id(), false))
            .replaceFirst(
                "<svg ",
                "<svg x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" "
                    .formatted(x + 5, y + 22, WIDE - 10, HIGH - 26));
    return "<text x=\"%d\" y=\"%d\" font-family=\"sans-serif\" font-size=\"15\" fill=\"%s\">%s</text>%s"
        .formatted(x + 8, y + 17, palette.of(Ink.WORDS), name, figure);
  }
}
