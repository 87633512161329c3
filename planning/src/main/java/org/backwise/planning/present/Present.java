package org.backwise.planning.present;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;

/**
 * What the present programme has in a phase, to be kept where it may be.
 *
 * @param places exercises with their part, by routine
 * @param budgets seconds that each routine may take; none where openings and closes are free
 * @param chosen exercises that the person put in the place of others
 */
public record Present(
    Map<RoutineKind, Set<Place>> places, Map<RoutineKind, Integer> budgets, Set<String> chosen) {

  /** There is no programme yet. */
  public static final Present NONE = new Present(Map.of(), Map.of(), Set.of());

  /** An exercise in a part of a routine. */
  public record Place(String exercise, RoutineRole role) {

    private Place swapped(Swap swap) {
      return swap.takes(this) ? new Place(swap.instead(), role) : this;
    }
  }

  /** What {@code phase} has. */
  public static Present of(Phase phase) {
    Map<RoutineKind, Set<Place>> places = new EnumMap<>(RoutineKind.class);
    Map<RoutineKind, Integer> budgets = new EnumMap<>(RoutineKind.class);
    for (Routine routine : phase.routines()) {
      places.put(
          routine.kind(), routine.items().stream().map(Present::place).collect(Collectors.toSet()));
      budgets.put(routine.kind(), routine.budgetSeconds());
    }
    return new Present(places, budgets, Set.of());
  }

  private static Place place(Item item) {
    return new Place(item.exercise(), item.role());
  }

  /** The same with one exercise in the place of another. */
  public Present with(Swap swap) {
    Map<RoutineKind, Set<Place>> swapped = new EnumMap<>(RoutineKind.class);
    places.forEach(
        (kind, own) ->
            swapped.put(
                kind, own.stream().map(place -> place.swapped(swap)).collect(Collectors.toSet())));
    boolean there = places.values().stream().anyMatch(own -> own.stream().anyMatch(swap::takes));
    return new Present(swapped, budgets, there ? Set.of(swap.instead()) : Set.of());
  }

  /** The same, but routines may open and close in another way. */
  public Present withFreeFrames() {
    return new Present(places, Map.of(), chosen);
  }

  /** Whether it has a say in how routines open and close. */
  public boolean keepsFrames() {
    return !budgets.isEmpty();
  }

  /** Whether the routine has the exercise in that part. */
  public boolean has(RoutineKind kind, String exercise, RoutineRole role) {
    return places.getOrDefault(kind, Set.of()).contains(new Place(exercise, role));
  }

  /** The exercises that open and close a routine; none where its time has changed. */
  public Set<String> frame(RoutineKind kind, int budgetSeconds) {
    return budgets.getOrDefault(kind, 0) == budgetSeconds
        ? places.getOrDefault(kind, Set.of()).stream()
            .filter(p -> List.of(RoutineRole.WARM_UP, RoutineRole.COOL_DOWN).contains(p.role()))
            .map(Place::exercise)
            .collect(Collectors.toCollection(TreeSet::new))
        : Set.of();
  }
}
