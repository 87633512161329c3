package org.backwise.server.pages.change;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.documents.intake.ClearanceTree;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.programmes.change.Equivalents;
import org.backwise.server.change.MyChanges;
import org.backwise.server.pages.frame.Choices;
import org.backwise.server.pages.frame.Option;
import org.springframework.stereotype.Component;

/** What a person could change of what they have now. */
@Component
class ChangeOptions {
  private final Choices choices;
  private final Knowledge knowledge;
  private final Texts texts;
  private final Equivalents equivalents;

  ChangeOptions(Choices choices, Knowledge knowledge, Texts texts) {
    this.choices = choices;
    this.knowledge = knowledge;
    this.texts = texts;
    this.equivalents = new Equivalents(knowledge);
  }

  /** Minutes that are fewer than there are now. */
  List<Option> minutes(Intake intake) {
    int now = intake.availability().minutesPerSession();
    return choices.minutes().stream().filter(m -> Integer.parseInt(m.code()) < now).toList();
  }

  /** What is at hand and may be no longer. */
  List<Option> equipment(Intake intake) {
    return choices.of("equipment", intake.setting().equipment());
  }

  List<Option> joints() {
    return choices.of("joints", List.copyOf(knowledge.tables().changes().aches().keySet()));
  }

  /** What can still be done. */
  List<Option> cannot(Intake intake) {
    List<String> own = intake.cannot().stream().map(CannotDo::what).toList();
    return choices.list("cannot").stream().filter(o -> !own.contains(o.code())).toList();
  }

  /** The exercises of the weeks to come, by name. */
  List<Option> exercises(MyChanges.Current current) {
    return items(current.programme())
        .map(Item::exercise)
        .distinct()
        .map(id -> new Option(id, texts.exercise(id).name()))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  /** Positions that the clinician has not left out. */
  List<Option> positions(Intake intake) {
    return notYet("no-position", intake);
  }

  /** Kinds of exercise that the clinician has not left out. */
  List<Option> kinds(Intake intake) {
    return notYet("no-kind", intake);
  }

  private List<Option> notYet(String limit, Intake intake) {
    List<Object> limits =
        intake.clearance().limits().stream().<Object>map(ClearanceTree::limit).toList();
    return choices.limited(limit).stream()
        .filter(option -> !limits.contains(Map.of(limit, option.code())))
        .toList();
  }

  /** Whether the clinician's own words can be added; the questions hold them once. */
  boolean noNote(Intake intake) {
    return intake.clearance().limits().stream().noneMatch(ClearanceLimit.Note.class::isInstance);
  }

  /** What can take the place of {@code exercise}, the best first. */
  List<Equivalents.Equivalent> instead(MyChanges.Current current, String exercise) {
    List<Item> items =
        items(current.programme()).filter(item -> item.exercise().equals(exercise)).toList();
    return equivalents.of(items, current.intake());
  }

  private static Stream<Item> items(Programme programme) {
    return programme.phases().stream()
        .flatMap(phase -> phase.routines().stream())
        .filter(routine -> routine.kind() != RoutineKind.RELIEF)
        .flatMap(routine -> routine.items().stream());
  }
}
