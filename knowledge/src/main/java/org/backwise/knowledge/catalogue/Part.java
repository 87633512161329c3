package org.backwise.knowledge.catalogue;

import java.util.List;
import org.backwise.model.Coded;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;

/**
 * A part of the catalogue: the exercises that fit every list which is not empty. An exercise may
 * stand in several parts.
 *
 * @param places the one place in the order from the neck down
 * @param least how many exercises it should have
 */
public record Part(
    String name,
    int least,
    List<Region> places,
    List<ExerciseKind> kinds,
    List<RoutineRole> roles,
    List<Position> positions,
    List<Effort> efforts,
    Worked worked) {

  public Part {
    places = List.copyOf(places);
    kinds = List.copyOf(kinds);
    roles = List.copyOf(roles);
    positions = List.copyOf(positions);
    efforts = List.copyOf(efforts);
  }

  /**
   * One of these muscle groups has a telling share in one of these roles.
   *
   * @param groups empty: nothing is asked
   */
  public record Worked(List<String> groups, List<MuscleRole> roles, int shareFromMilli) {

    /** Nothing is asked. */
    public static final Worked ANY = new Worked(List.of(), List.of(), 0);

    public Worked {
      groups = List.copyOf(groups);
      roles = List.copyOf(roles);
    }

    boolean by(Exercise exercise) {
      return groups.isEmpty()
          || exercise.muscles().stream()
              .filter(m -> groups.contains(m.group()) && m.shareMilli() >= shareFromMilli)
              .anyMatch(m -> roles.isEmpty() || roles.contains(m.role()));
    }
  }

  /** Whether {@code exercise} belongs here, whatever its use. */
  public boolean has(Exercise exercise) {
    return meet(places, List.of(exercise.orderRegion()))
        && meet(kinds, exercise.kinds())
        && meet(roles, exercise.roles())
        && meet(positions, exercise.positions())
        && meet(efforts, List.of(exercise.effort()))
        && worked.by(exercise);
  }

  /** Whether it may be done in {@code role}; a part that names no roles leaves that open. */
  public boolean takes(RoutineRole role) {
    return meet(roles, List.of(role));
  }

  private static <T extends Coded> boolean meet(List<T> asked, List<T> own) {
    return asked.isEmpty() || own.stream().anyMatch(asked::contains);
  }
}
