package org.backwise.handouts.words;

import java.util.Map;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.RoutineKind;

/** The names of phases and routines, and how long a routine takes. */
public final class RoutineWords {

  private static final int MINUTE = 60;

  private final Texts texts;

  public RoutineWords(Texts texts) {
    this.texts = texts;
  }

  /** A phase's name. */
  public String phase(Phase phase) {
    return texts.say("phase." + phase.name() + ".name");
  }

  /** A routine's name. */
  public String routine(RoutineKind kind) {
    return texts.word("routines", kind.code());
  }

  /** About how many minutes: any minute that has begun counts. */
  public String about(int seconds) {
    return texts.say("paper.about-minutes", Map.of("minutes", minutes(seconds)));
  }

  /** Whole minutes, a begun one counted. */
  public static int minutes(int seconds) {
    return (seconds + MINUTE - 1) / MINUTE;
  }
}
