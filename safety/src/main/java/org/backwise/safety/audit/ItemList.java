package org.backwise.safety.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.prescription.Seconds;

/**
 * Items done together: a routine, or a short version of one.
 *
 * @param raw the items as written
 * @param items those whose exercise is known
 * @param weeks the programme's weeks in which it may be done
 */
public record ItemList(
    String place,
    RoutineKind kind,
    boolean shortened,
    int budgetSeconds,
    int seconds,
    List<Item> raw,
    List<Given> items,
    List<Integer> weeks) {

  public ItemList {
    raw = List.copyOf(raw);
    items = List.copyOf(items);
    weeks = List.copyOf(weeks);
  }

  /** {@code items} as a routine of {@code phase}, with nothing stated. */
  public static ItemList of(Grounds grounds, RoutineKind kind, List<Item> items, PhaseCase phase) {
    String place = phase.place() + " " + kind.code();
    List<Integer> weeks =
        IntStream.rangeClosed(phase.phase().fromWeek(), phase.phase().lastWeek()).boxed().toList();
    return new ItemList(place, kind, false, 0, 0, items, known(grounds, items, kind, place), weeks);
  }

  static List<Given> known(Grounds grounds, List<Item> raw, RoutineKind kind, String place) {
    List<Given> items = new ArrayList<>();
    for (Item item : raw) {
      grounds
          .exercises()
          .find(item.exercise())
          .map(exercise -> new Given(item, exercise, kind, place + " " + item.exercise()))
          .ifPresent(items::add);
    }
    return items;
  }

  /** Whether it only eases strong pain. */
  public boolean relief() {
    return kind == RoutineKind.RELIEF;
  }

  /** The items in one of {@code roles}, in their order. */
  public List<Given> in(RoutineRole... roles) {
    List<RoutineRole> asked = List.of(roles);
    return items.stream().filter(given -> asked.contains(given.item().role())).toList();
  }

  /** The work, stretch and daily items. */
  public List<Given> body() {
    return items.stream().filter(Given::body).toList();
  }

  /** What {@code some} of its items last in a week. */
  public int secondsOf(List<Given> some, int week, int switchSeconds) {
    return some.stream().mapToInt(given -> Seconds.of(given.in(week), switchSeconds)).sum();
  }
}
