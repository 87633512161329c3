package org.backwise.programmes.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.change.Change;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;

/** Whether a change makes sense beside the answers and the programme, and what to say if not. */
final class Sense {

  private final Texts texts;
  private final ChangedAnswers answers;

  Sense(Knowledge knowledge) {
    this.texts = knowledge.texts();
    this.answers = new ChangedAnswers(knowledge);
  }

  /** What there is nothing to change for; {@code rest} are the phases that are not over. */
  Optional<String> missing(Change change, Intake intake, List<Phase> rest) {
    if (ordered(change, intake)) {
      return said("ordered");
    } else if (change instanceof Change.Avoid avoid && !has(rest, avoid.exercise())) {
      return said("not-there");
    } else if (change instanceof Change.Swap swap) {
      return offers(rest, swap) ? Optional.empty() : said("no-equivalent");
    } else if (change instanceof Change.Minutes && same(change, intake)) {
      return said("not-fewer");
    } else if (change instanceof Change.Limit limit) {
      return word(limit.limit(), intake);
    }
    return same(change, intake) ? said("known") : Optional.empty();
  }

  /** Whether it would take away what a clinician asks for. */
  private static boolean ordered(Change change, Intake intake) {
    String goes =
        change instanceof Change.Avoid avoid
            ? avoid.exercise()
            : change instanceof Change.Swap swap ? swap.exercise() : "";
    return intake.clearance().limits().contains(new ClearanceLimit.MustInclude(goes));
  }

  /** Only what leaves something out is a change; what opens something is a new clearance. */
  private Optional<String> word(ClearanceLimit limit, Intake intake) {
    boolean opens =
        limit instanceof ClearanceLimit.AllowMotion || limit instanceof ClearanceLimit.MustInclude;
    if (opens || !intake.clearance().given()) {
      return said("needs-clearance");
    }
    return intake.clearance().limits().contains(limit) ? said("known") : Optional.empty();
  }

  private boolean same(Change change, Intake intake) {
    return answers.with(change, intake).equals(intake);
  }

  /** What was asked for and could not be had. */
  Optional<String> failed(Change change, Programme made, int week) {
    List<Phase> coming = made.phases().stream().filter(p -> p.lastWeek() >= week).toList();
    return change instanceof Change.Swap swap && !has(coming, swap.instead())
        ? said("no-place")
        : Optional.empty();
  }

  private static boolean offers(List<Phase> phases, Change.Swap swap) {
    return items(phases)
        .filter(item -> item.exercise().equals(swap.exercise()))
        .flatMap(item -> item.alternatives().stream())
        .anyMatch(other -> other.exercise().equals(swap.instead()));
  }

  private static boolean has(List<Phase> phases, String exercise) {
    return items(phases).anyMatch(item -> item.exercise().equals(exercise));
  }

  private static Stream<Item> items(List<Phase> phases) {
    return phases.stream()
        .flatMap(phase -> phase.routines().stream())
        .flatMap(routine -> routine.items().stream());
  }

  private Optional<String> said(String key) {
    return Optional.of(texts.say("change.nothing." + key));
  }
}
