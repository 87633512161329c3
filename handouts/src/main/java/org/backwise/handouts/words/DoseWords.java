package org.backwise.handouts.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Load;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Rung;

/** A dose in plain words: how often, how long, how many rounds, which side, with what. */
public final class DoseWords {

  private static final int MINUTE = 60;

  private final Texts texts;

  public DoseWords(Texts texts) {
    this.texts = texts;
  }

  /** The dose of an item's longest week. */
  public String of(Item item) {
    return of(item.dose(), item);
  }

  /** A dose of an item, for example that of one rung. */
  public String of(Dose dose, Item item) {
    return of(dose, item.side(), item.kind());
  }

  /** A dose of an exercise of this kind, done on this side. */
  public String of(Dose dose, Side side, ExerciseKind kind) {
    return rest(dose)
        .map(rest -> work(dose, side, kind) + ", " + rest)
        .orElse(work(dose, side, kind));
  }

  /** A dose of an item without the rest between rounds, where room is short. */
  public String withoutRest(Dose dose, Item item) {
    return work(dose, item.side(), item.kind());
  }

  /** The rest between rounds, where there is one. */
  public Optional<String> rest(Dose dose) {
    return dose.sets() > 1 && dose.restSeconds() > 0
        ? Optional.of(say("dose.rest", "seconds", dose.restSeconds()))
        : Optional.empty();
  }

  private String work(Dose dose, Side side, ExerciseKind kind) {
    List<String> parts = new ArrayList<>(repeats(dose, kind));
    if (dose.sets() > 1) {
      parts.add(say("dose.sets", "sets", dose.sets()));
    }
    side(side).ifPresent(parts::add);
    load(dose.load()).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  /**
   * How the dose grows: one line for each dose with its weeks, the rest between rounds left out.
   */
  public List<String> ladder(Item item) {
    List<String> lines = new ArrayList<>();
    List<Rung> rungs = item.ladder();
    int from = 0;
    for (int i = 1; i <= rungs.size(); i++) {
      if (i == rungs.size() || !rungs.get(i).dose().equals(rungs.get(from).dose())) {
        String weeks = weeks(rungs.get(from).week(), rungs.get(i - 1).week());
        String what = work(rungs.get(from).dose(), item.side(), item.kind());
        lines.add(texts.say("paper.in-weeks", Map.of("weeks", weeks, "what", what)));
        from = i;
      }
    }
    return lines;
  }

  /** One week or several, for example Weeks 3 to 6. */
  public String weeks(int first, int last) {
    return first == last
        ? say("paper.week", "week", first)
        : texts.say("paper.weeks", Map.of("first", first, "last", last));
  }

  private List<String> repeats(Dose dose, ExerciseKind kind) {
    if (dose.reps() == 1 && dose.holdSeconds() > 0 && dose.holdSeconds() % MINUTE == 0) {
      return List.of(counted("dose.minutes", "minutes", dose.holdSeconds() / MINUTE));
    }
    List<String> parts = new ArrayList<>();
    parts.add(
        kind == ExerciseKind.BREATHING && dose.reps() > 1
            ? say("dose.breaths", "breaths", dose.reps())
            : counted("dose.reps", "reps", dose.reps()));
    if (dose.holdSeconds() > 0) {
      parts.add(counted("dose.hold", "seconds", dose.holdSeconds()));
    }
    return parts;
  }

  private Optional<String> side(Side side) {
    return switch (side) {
      case BOTH -> Optional.of(texts.say("dose.sides"));
      case LEFT, RIGHT ->
          Optional.of(
              texts.say("dose.side-only", Map.of("side", texts.word("sides", side.code()))));
      case CENTRE -> Optional.empty();
    };
  }

  private Optional<String> load(Load load) {
    return switch (load.kind()) {
      case "band" -> Optional.of(texts.word("bands", load.detail()));
      case "kg" -> Optional.of(texts.say("dose.kg", Map.of("kg", load.detail())));
      default -> Optional.empty();
    };
  }

  /** The sentence for one, or for so many. */
  private String counted(String key, String gap, int value) {
    return value == 1 ? texts.say(key + ".one") : say(key, gap, value);
  }

  private String say(String key, String gap, int value) {
    return texts.say(key, Map.of(gap, value));
  }
}
