package org.backwise.handouts.pictures;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backwise.figure.FigureStyle;
import org.backwise.figure.Figures;
import org.backwise.handouts.markup.Drawing;
import org.backwise.knowledge.motion.Motions;
import org.backwise.model.Side;
import org.backwise.model.motion.Motion;

/** Start and end of each exercise side by side; drawn once. An exercise without motion has none. */
public final class Pictures {

  private static final Pattern FRAME = Pattern.compile("viewBox=\"(\\S+) (\\S+) (\\S+) ([^\"]+)\"");

  private final Motions motions;
  private final Figures figures;
  private final Map<String, Optional<Drawing>> drawn = new ConcurrentHashMap<>();

  public Pictures(Motions motions) {
    this.motions = motions;
    this.figures = new Figures(motions.body());
  }

  /** The picture of an exercise done on this side, with these words for whom it is hidden. */
  public Optional<Drawing> of(String exercise, String words, Side side) {
    return drawn.computeIfAbsent(exercise + " " + side, key -> draw(exercise, words, side));
  }

  private Optional<Drawing> draw(String exercise, String words, Side side) {
    return motions
        .of(exercise)
        .map(motion -> figures.startToEnd(motion, style(motion, words, side)))
        .map(svg -> new Drawing(inWholes(svg)));
  }

  /**
   * In black and white. A motion is written for one side: somebody who may only do the other sees
   * that one.
   */
  private static FigureStyle style(Motion motion, String words, Side side) {
    FigureStyle style = FigureStyle.print(words);
    return motion.side().isOpposite(side) ? style.otherSide() : style;
  }

  /** The PDF writer reads only whole numbers in a picture's frame: the frame grows to them. */
  static String inWholes(String svg) {
    Matcher frame = FRAME.matcher(svg);
    if (!frame.find()) {
      return svg;
    }
    double left = Double.parseDouble(frame.group(1));
    double top = Double.parseDouble(frame.group(2));
    int x = (int) Math.floor(left);
    int y = (int) Math.floor(top);
    int width = (int) Math.ceil(left + Double.parseDouble(frame.group(3))) - x;
    int height = (int) Math.ceil(top + Double.parseDouble(frame.group(4))) - y;
    return frame.replaceFirst("viewBox=\"%d %d %d %d\"".formatted(x, y, width, height));
  }
}
