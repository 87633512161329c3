package org.backwise.server.pages.figures;

import java.util.List;
import org.backwise.knowledge.motion.Motions;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.View;
import org.springframework.stereotype.Component;

/** From where else a figure may be looked at. */
@Component
public final class Turns {
  private final Motions motions;

  Turns(Motions motions) {
    this.motions = motions;
  }

  /** Whether anybody has told how {@code exercise} moves. */
  public boolean moves(String exercise) {
    return motions.of(exercise).isPresent();
  }

  /** The codes of the views from which {@code exercise} reads well; none without a motion. */
  public List<String> of(String exercise) {
    return motions.of(exercise).map(Motion::turns).orElse(List.of()).stream()
        .map(View::code)
        .toList();
  }
}
