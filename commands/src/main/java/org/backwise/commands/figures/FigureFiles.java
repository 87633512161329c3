package org.backwise.commands.figures;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.figure.ContactSheet;
import org.backwise.figure.FigureStyle;
import org.backwise.figure.Figures;
import org.backwise.figure.drawing.Palette;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Motion;

/** The files that show some motions, by name. */
public final class FigureFiles {

  private static final int PIXELS = 1200;
  private static final int COLUMNS = 3;
  private static final int ON_A_SHEET = 24;

  private final Figures figures;
  private final Shown shown;
  private final String suffix;

  public FigureFiles(Body body, Shown shown) {
    this.figures = new Figures(body);
    this.shown = shown;
    this.suffix = shown.side() == null ? "" : "-" + shown.side().code();
  }

  /** One file for each motion, or for each sheet of them. */
  public Map<String, byte[]> of(List<Motion> motions, FigureFormat format) {
    List<Motion> seen = motions.stream().map(shown::of).toList();
    Map<String, byte[]> files = new TreeMap<>();
    switch (format) {
      case SVG -> seen.forEach(m -> files.put(name(m, "svg"), utf8(svg(m))));
      case PNG -> seen.forEach(m -> files.put(name(m, "png"), Png.of(svg(m), PIXELS)));
      case FRAMES -> seen.forEach(m -> files.put(name(m, "json"), utf8(frames(m))));
      case SHEET -> sheets(seen, files);
    }
    return files;
  }

  private String name(Motion motion, String ending) {
    return motion.id() + suffix + "." + ending;
  }

  private String svg(Motion motion) {
    return figures.startToEnd(motion, FigureStyle.light(motion.id()));
  }

  private String frames(Motion motion) {
    return figures.frames(motion, FigureStyle.light(motion.id()));
  }

  private void sheets(List<Motion> motions, Map<String, byte[]> files) {
    ContactSheet sheet = new ContactSheet(figures, Palette.LIGHT);
    for (int first = 0; first < motions.size(); first += ON_A_SHEET) {
      List<Motion> some = motions.subList(first, Math.min(motions.size(), first + ON_A_SHEET));
      String name = "sheet-%02d%s.png".formatted(first / ON_A_SHEET + 1, suffix);
      files.put(name, Png.of(sheet.svg(some, COLUMNS), COLUMNS * ContactSheet.WIDE));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
