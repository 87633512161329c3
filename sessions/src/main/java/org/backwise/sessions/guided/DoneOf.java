package org.backwise.sessions.guided;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.model.exercise.Dose;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.DoneItem;
import org.backwise.sessions.timeline.Timelines;

/** What was done, as the programme knows it; what it does not hold was not done of it. */
public final class DoneOf {

  /** An exercise with the sets and repetitions that were finished, each at least 1. */
  public record Did(String exercise, int sets, int reps) {}

  private final Programme programme;
  private final RoutineKind kind;
  private final LocalDate date;

  /** Of the routine {@code kind} of {@code programme} on {@code date}. */
  public DoneOf(Programme programme, RoutineKind kind, LocalDate date) {
    this.programme = programme;
    this.kind = kind;
    this.date = date;
  }

  /** The items with the doses that were finished, never more than those of the programme. */
  public List<DoneItem> items(List<Did> told) {
    List<DoneItem> done = new ArrayList<>();
    for (Did did : told) {
      prescribed(did.exercise())
          .map(dose -> new DoneItem(date, kind, did.exercise(), least(dose, did)))
          .ifPresent(done::add);
    }
    return done;
  }

  private static Dose least(Dose dose, Did did) {
    return new Dose(
        Math.min(dose.sets(), did.sets()),
        Math.min(dose.reps(), did.reps()),
        dose.holdSeconds(),
        dose.restSeconds(),
        dose.tempo(),
        dose.load());
  }

  private Optional<Dose> prescribed(String exercise) {
    return routine().stream()
        .flatMap(DoneOf::items)
        .flatMap(item -> dose(item, exercise))
        .findFirst();
  }

  private static Stream<Item> items(Routine routine) {
    return Stream.concat(
        routine.items().stream(),
        routine.shortVersions().stream().flatMap(cut -> cut.items().stream()));
  }

  private Stream<Dose> dose(Item item, String exercise) {
    return item.exercise().equals(exercise)
        ? Stream.of(item.doseIn(week()))
        : item.alternatives().stream()
            .filter(other -> other.exercise().equals(exercise))
            .map(other -> other.dose());
  }

  private List<Routine> routine() {
    return programme.phases().stream()
        .filter(phase -> phase.has(week()))
        .flatMap(phase -> phase.routines().stream())
        .filter(routine -> routine.kind() == kind)
        .toList();
  }

  private int week() {
    return Timelines.week(programme.start(), date);
  }
}
