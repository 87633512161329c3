package org.backwise.server.pages.figures;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.backwise.figure.FigureStyle;
import org.backwise.figure.Figures;
import org.backwise.knowledge.motion.Motions;
import org.backwise.model.Side;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The moving figures as JSON; each is made when it is first asked for. */
@Component
final class Films {

  private record Film(String exercise, boolean otherSide, @Nullable View view) {}

  private final Motions motions;
  private final Figures figures;
  private final Map<Film, String> made = new ConcurrentHashMap<>();

  Films(Motions motions) {
    this.motions = motions;
    this.figures = new Figures(motions.body());
  }

  /**
   * The film of {@code exercise}; empty when nobody has told how it moves.
   *
   * @param view null for the one that shows it best
   */
  Optional<String> of(String exercise, Side side, @Nullable View view) {
    return motions
        .of(exercise)
        .map(
            motion ->
                made.computeIfAbsent(
                    new Film(exercise, motion.side().isOpposite(side), view),
                    film -> make(motion, film)));
  }

  private String make(Motion motion, Film film) {
    Motion seen = film.view == null ? motion : motion.seen(film.view);
    FigureStyle style = FigureStyle.light("");
    return figures.frames(seen, film.otherSide ? style.otherSide() : style);
  }
}
