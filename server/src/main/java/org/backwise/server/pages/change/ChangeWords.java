package org.backwise.server.pages.change;

import java.util.Map;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.change.Change;
import org.backwise.model.intake.ClearanceLimit;
import org.springframework.stereotype.Component;

/** A change as a sentence. */
@Component
public final class ChangeWords {
  private final Texts texts;

  ChangeWords(Texts texts) {
    this.texts = texts;
  }

  /** What {@code change} says. */
  public String of(Change change) {
    if (change instanceof Change.Avoid avoid) {
      return said("avoid", Map.of("exercise", exercise(avoid.exercise())));
    } else if (change instanceof Change.Swap swap) {
      return said(
          "swap",
          Map.of("exercise", exercise(swap.exercise()), "instead", exercise(swap.instead())));
    } else if (change instanceof Change.Minutes minutes) {
      return said("minutes", Map.of("minutes", minutes.minutes()));
    } else if (change instanceof Change.Without without) {
      return said("without", Map.of("equipment", texts.word("equipment", without.equipment())));
    } else if (change instanceof Change.Cannot cannot) {
      return said("cannot", Map.of("what", texts.word("cannot", cannot.what())));
    } else if (change instanceof Change.Aches aches) {
      return said("aches", Map.of("joint", texts.word("joints", aches.joint())));
    }
    return limit(((Change.Limit) change).limit());
  }

  private String limit(ClearanceLimit limit) {
    if (limit instanceof ClearanceLimit.NoExercise no) {
      return said("limit", Map.of("what", exercise(no.exercise())));
    } else if (limit instanceof ClearanceLimit.NoPosition no) {
      return said("limit", Map.of("what", texts.word("positions", no.position().code())));
    } else if (limit instanceof ClearanceLimit.NoKind no) {
      return said("limit", Map.of("what", texts.word("kinds", no.kind())));
    } else if (limit instanceof ClearanceLimit.Note note) {
      return said("note", Map.of("words", note.text()));
    }
    return texts.say("page.changed.new-limit");
  }

  private String exercise(String id) {
    return texts.exercise(id).name();
  }

  private String said(String key, Map<String, Object> gaps) {
    return texts.say("page.changed." + key, gaps);
  }
}
