package org.backwise.programmes.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.Position;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.Item;
import org.jspecify.annotations.Nullable;

/** What can take an exercise's place, the best first, and how each is different. */
public final class Equivalents {

  private final Knowledge knowledge;

  /** Equivalents in the catalogue of {@code knowledge}. */
  public Equivalents(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * An exercise that can take the place of another.
   *
   * @param than easier, equal or harder
   * @param sharedMilli how much of their work the two have in common, in thousandths
   * @param position in which it is done, where the other one is done in another; null: the same
   * @param spares equipment that the other one needs and this one does not
   * @param liked kinds of exercise of it that the person likes
   */
  public record Equivalent(
      String exercise,
      String than,
      int sharedMilli,
      @Nullable Position position,
      List<String> spares,
      List<String> liked) {

    public Equivalent {
      spares = List.copyOf(spares);
      liked = List.copyOf(liked);
    }
  }

  /** What the programme offers for {@code items}, which all have the same exercise. */
  public List<Equivalent> of(List<Item> items, Intake intake) {
    Map<String, Equivalent> found = new LinkedHashMap<>();
    for (Item item : items) {
      Exercise own = knowledge.exercises().get(item.exercise());
      for (Alternative other : item.alternatives()) {
        found.putIfAbsent(other.exercise(), equivalent(own, other, intake));
      }
    }
    List<Equivalent> ranked = new ArrayList<>(found.values());
    ranked.sort(
        Comparator.comparing((Equivalent e) -> e.liked().isEmpty())
            .thenComparingInt(e -> -e.sharedMilli())
            .thenComparing(Equivalent::exercise));
    return List.copyOf(ranked);
  }

  private Equivalent equivalent(Exercise own, Alternative alternative, Intake intake) {
    Exercise other = knowledge.exercises().get(alternative.exercise());
    List<String> likes = intake.preferences().likeKinds();
    return new Equivalent(
        other.id(),
        alternative.than(),
        shared(own, other),
        other.position() == own.position() ? null : other.position(),
        own.equipment().stream().filter(e -> !other.equipment().contains(e)).toList(),
        other.kinds().stream().map(ExerciseKind::code).filter(likes::contains).toList());
  }

  private static int shared(Exercise one, Exercise other) {
    int shared = 0;
    for (MuscleWork a : one.muscles()) {
      for (MuscleWork b : other.muscles()) {
        boolean same = a.group().equals(b.group()) && a.role() == b.role();
        shared += same ? Math.min(a.shareMilli(), b.shareMilli()) : 0;
      }
    }
    return shared;
  }
}
