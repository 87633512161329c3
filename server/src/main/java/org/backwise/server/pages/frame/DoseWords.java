package org.backwise.server.pages.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.springframework.stereotype.Component;

/** A dose in words: "2 rounds, 8 times, hold 5 seconds". */
@Component
public final class DoseWords {
  private static final int MINUTE = 60;

  private final Texts texts;

  DoseWords(Texts texts) {
    this.texts = texts;
  }

  /** {@code dose} on {@code side}; centre: no sides. */
  public String of(Dose dose, Side side) {
    List<String> words = new ArrayList<>();
    if (dose.sets() > 1) {
      words.add(texts.say("dose.sets", Map.of("sets", dose.sets())));
    }
    words.add(reps(dose));
    if (dose.holdSeconds() > 0) {
      words.add(hold(dose.holdSeconds()));
    }
    if (side == Side.BOTH) {
      words.add(texts.say("dose.sides"));
    }
    return String.join(", ", words);
  }

  /** Whole minutes, at least one. */
  public static int minutes(int seconds) {
    return Math.max(1, (seconds + MINUTE / 2) / MINUTE);
  }

  private String reps(Dose dose) {
    return dose.reps() == 1
        ? texts.say("dose.reps.one")
        : texts.say("dose.reps", Map.of("reps", dose.reps()));
  }

  private String hold(int seconds) {
    return texts.say("dose.hold", Map.of("seconds", seconds));
  }
}
