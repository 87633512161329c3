package org.backwise.programmes.change;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.change.Change;
import org.backwise.model.change.Difference.Line;
import org.backwise.model.programme.Exclusion;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Reason;
import org.backwise.model.programme.Rung;

/** Why exercises go, come, or stay with another dose. */
final class Because {

  private final Texts texts;
  private final Change change;
  private final Map<String, Exclusion> excluded;

  Because(Knowledge knowledge, Programme made, Change change) {
    this.texts = knowledge.texts();
    this.change = change;
    this.excluded =
        made.excluded().stream()
            .collect(Collectors.toMap(Exclusion::exercise, e -> e, (a, b) -> a));
  }

  /** A rule where one leaves it out now; else what it had to make room for. */
  Line goes(String exercise) {
    Exclusion exclusion = excluded.get(exercise);
    if (exclusion != null && !exclusion.rules().isEmpty()) {
      return new Line(exercise, exclusion.reason(), exclusion.rules());
    }
    return new Line(exercise, texts.say("change.goes." + sort(exercise)), List.of());
  }

  private String sort(String exercise) {
    if (change instanceof Change.Swap swap && swap.exercise().equals(exercise)) {
      return "swapped";
    }
    return change instanceof Change.Minutes ? "time" : "room";
  }

  Line comes(Item item) {
    if (change instanceof Change.Swap swap && swap.instead().equals(item.exercise())) {
      return new Line(item.exercise(), texts.say("change.comes.swapped"), List.of());
    }
    String why = item.why().stream().map(Reason::text).collect(Collectors.joining(" "));
    List<String> rules = item.why().stream().flatMap(w -> w.rules().stream()).distinct().toList();
    return new Line(item.exercise(), why, rules);
  }

  /** The weeks that both have tell whether it is done for shorter or longer. */
  Line stays(Item old, Item now) {
    int before = 0;
    int after = 0;
    for (Rung rung : now.ladder()) {
      for (Rung same : old.ladder()) {
        if (same.week() == rung.week()) {
          before += same.seconds();
          after += rung.seconds();
        }
      }
    }
    String said =
        before == after ? "" : texts.say("change.stays." + (after < before ? "less" : "more"));
    return new Line(now.exercise(), said, List.of());
  }
}
