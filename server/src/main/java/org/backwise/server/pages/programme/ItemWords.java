package org.backwise.server.pages.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Load;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Rung;
import org.springframework.stereotype.Component;

/** How much of an exercise is done, in plain words, and how that grows. */
@Component
class ItemWords {
  private static final int MINUTE = 60;

  private final Texts texts;

  ItemWords(Texts texts) {
    this.texts = texts;
  }

  /** The dose of the longest week. */
  String dose(Item item) {
    return of(item.dose(), item);
  }

  /** A line for each run of weeks with one dose; nothing when it stays the same. */
  List<String> growth(Item item) {
    List<String> lines = new ArrayList<>();
    List<Rung> rungs = item.ladder();
    int from = 0;
    for (int i = 1; i <= rungs.size(); i++) {
      if (i == rungs.size() || !rungs.get(i).dose().equals(rungs.get(from).dose())) {
        String weeks = Days.weeks(rungs.get(from).week(), rungs.get(i - 1).week());
        lines.add(weeks + ": " + of(rungs.get(from).dose(), item));
        from = i;
      }
    }
    return lines.size() > 1 ? lines : List.of();
  }

  private String of(Dose dose, Item item) {
    List<String> words = repeats(dose, item.kind());
    if (dose.sets() > 1) {
      words.add(say("dose.sets", "sets", dose.sets()));
    }
    side(item.side(), words);
    if (dose.sets() > 1 && dose.restSeconds() > 0) {
      words.add(say("dose.rest", "seconds", dose.restSeconds()));
    }
    load(dose.load(), words);
    return String.join(", ", words);
  }

  private List<String> repeats(Dose dose, ExerciseKind kind) {
    List<String> words = new ArrayList<>();
    int hold = dose.holdSeconds();
    if (dose.reps() == 1 && hold > MINUTE && hold % MINUTE == 0) {
      words.add(say("dose.minutes", "minutes", hold / MINUTE));
      return words;
    }
    words.add(times(dose.reps(), kind));
    if (hold == 1) {
      words.add("hold 1 second");
    } else if (hold > 1) {
      words.add(say("dose.hold", "seconds", hold));
    }
    return words;
  }

  private String times(int reps, ExerciseKind kind) {
    if (reps == 1) {
      return texts.say("dose.reps.one");
    }
    return kind == ExerciseKind.BREATHING
        ? say("dose.breaths", "breaths", reps)
        : say("dose.reps", "reps", reps);
  }

  private void side(Side side, List<String> words) {
    switch (side) {
      case BOTH -> words.add(texts.say("dose.sides"));
      case LEFT, RIGHT -> words.add(texts.word("sides", side.code()) + " side only");
      case CENTRE -> {}
    }
  }

  private void load(Load load, List<String> words) {
    if (load.kind().equals("band")) {
      words.add(texts.word("bands", load.detail()));
    } else if (load.kind().equals("kg")) {
      words.add("with %s kg".formatted(load.detail()));
    }
  }

  private String say(String key, String gap, int value) {
    return texts.say(key, Map.of(gap, value));
  }
}
