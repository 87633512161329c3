package org.backwise.server.pages.figures;

import java.util.List;
import org.backwise.knowledge.motion.Motions;
import org.springframework.stereotype.Component;

/**
 * Which stills tell an exercise: one where nothing moves, two mostly, up to six for a way that goes
 * on.
 */
@Component
public final class Stills {
  private static final List<Shown> IN_ORDER =
      List.of(Shown.START, Shown.END, Shown.THIRD, Shown.FOURTH, Shown.FIFTH, Shown.SIXTH);

  private final Motions motions;

  Stills(Motions motions) {
    this.motions = motions;
  }

  /** Their codes in the order in which one comes through them; start and end without a motion. */
  public List<String> of(String exercise) {
    int many = motions.of(exercise).map(motion -> motion.stills().size()).orElse(2);
    return IN_ORDER.subList(0, many).stream().map(Shown::code).toList();
  }
}
