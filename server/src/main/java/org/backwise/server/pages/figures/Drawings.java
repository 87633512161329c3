package org.backwise.server.pages.figures;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.backwise.figure.FigureStyle;
import org.backwise.figure.Figures;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.Motions;
import org.backwise.model.Side;
import org.backwise.model.motion.Motion;
import org.springframework.stereotype.Component;

/** Draws each exercise when it is first asked for; there are only so many. */
@Component
public final class Drawings {
  private final Knowledge knowledge;
  private final Motions motions;
  private final Figures figures;
  private final Map<Asked, String> drawn = new ConcurrentHashMap<>();

  Drawings(Knowledge knowledge, Motions motions) {
    this.knowledge = knowledge;
    this.motions = motions;
    this.figures = new Figures(motions.body());
  }

  /** The drawing of {@code exercise}; empty when there is no such exercise. */
  public Optional<String> of(String exercise, Side side, Shown shown) {
    return knowledge.exercises().has(exercise)
        ? Optional.of(drawn.computeIfAbsent(asked(exercise, side, shown), this::draw))
        : Optional.empty();
  }

  private Asked asked(String exercise, Side side, Shown shown) {
    boolean other = motions.of(exercise).filter(m -> m.side().isOpposite(side)).isPresent();
    return new Asked(exercise, other, shown);
  }

  private String draw(Asked asked) {
    String name = knowledge.texts().exercise(asked.exercise()).name();
    return Standalone.of(
        motions
            .of(asked.exercise())
            .map(motion -> draw(motion, asked, name))
            .orElseGet(() -> NoMotionYet.of(said("none", name))));
  }

  private String draw(Motion motion, Asked asked, String name) {
    FigureStyle style = style(asked, name);
    return switch (asked.shown()) {
      case START -> figures.svg(motion, motion.start(), style);
      case END -> figures.svg(motion, motion.end(), style);
      case THIRD -> figures.svg(motion, still(motion, 2), style);
      case FOURTH -> figures.svg(motion, still(motion, 3), style);
      case FIFTH -> figures.svg(motion, still(motion, 4), style);
      case SIXTH -> figures.svg(motion, still(motion, 5), style);
      case BOTH -> figures.startToEnd(motion, style);
    };
  }

  /** That one, or the last where there are fewer. */
  private static int still(Motion motion, int place) {
    return motion.stills().get(Math.min(place, motion.stills().size() - 1));
  }

  private FigureStyle style(Asked asked, String name) {
    FigureStyle style = FigureStyle.light(said(asked.shown().code(), name));
    return asked.otherSide() ? style.otherSide() : style;
  }

  private String said(String what, String name) {
    return knowledge.texts().say("page.figure." + what, Map.of("name", name));
  }
}
