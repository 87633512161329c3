package org.backwise.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.programme.Item;

/** A dose in plain words. */
final class DoseWords {

  private final Texts texts;

  DoseWords(Texts texts) {
    this.texts = texts;
  }

  String of(Item item) {
    Dose dose = item.dose();
    List<String> parts = new ArrayList<>();
    parts.add(
        dose.reps() == 1 ? texts.say("dose.reps.one") : say("dose.reps", "reps", dose.reps()));
    if (dose.holdSeconds() > 0) {
      parts.add(say("dose.hold", "seconds", dose.holdSeconds()));
    }
    if (dose.sets() > 1) {
      parts.add(say("dose.sets", "sets", dose.sets()));
    }
    if (item.side() == Side.BOTH) {
      parts.add(texts.say("dose.sides"));
    }
    return String.join(", ", parts);
  }

  private String say(String key, String gap, int value) {
    return texts.say(key, Map.of(gap, value));
  }
}
