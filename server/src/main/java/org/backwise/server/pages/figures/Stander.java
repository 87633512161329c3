package org.backwise.server.pages.figures;

import org.backwise.figure.FigureStyle;
import org.backwise.figure.Figures;
import org.backwise.knowledge.motion.Motions;
import org.backwise.model.motion.View;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The body that people point at to say where it hurts; templates call it by its name. */
@Lazy
@Component("stander")
public final class Stander {
  private final String front;
  private final String back;

  Stander(Motions motions) {
    Figures figures = new Figures(motions.body());
    this.front = figures.standing(View.FRONT, FigureStyle.light(""));
    this.back = figures.standing(View.BACK, FigureStyle.light(""));
  }

  /** SVG elements in centimetres, the feet at zero. */
  public String front() {
    return front;
  }

  /** The same from behind. */
  public String back() {
    return back;
  }
}
