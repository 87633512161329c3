package org.backwise.commands.cases;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.ShortVersion;

/** What every programme keeps, whoever it is for (R6, R7, R9, R39). */
final class Sound implements Demand {

  private static final int REPETITIONS = 5;
  private static final List<RoutineRole> MOVED =
      List.of(RoutineRole.WARM_UP, RoutineRole.WORK, RoutineRole.DAILY);

  @Override
  public List<String> faults(Made made) {
    List<String> faults = new ArrayList<>();
    for (Phase phase : made.programme().phases()) {
      for (Routine routine : phase.routines()) {
        String place = phase.name() + " " + routine.kind().code() + ": ";
        lists(made, routine).forEach(fault -> faults.add(place + fault));
      }
      if (phase.routines().stream().noneMatch(r -> r.kind() == RoutineKind.RELIEF)) {
        faults.add(phase.name() + " has no relief routine");
      }
    }
    if (made.dates().stream().anyMatch(d -> d.isAfter(made.programme().approvedUntil()))) {
      faults.add("a session after " + made.programme().approvedUntil());
    }
    return faults;
  }

  private static List<String> lists(Made made, Routine routine) {
    List<String> faults = new ArrayList<>(list(made, routine.items()));
    if (routine.seconds() > routine.budgetSeconds()) {
      faults.add("takes " + routine.seconds() + " of " + routine.budgetSeconds() + " s");
    }
    for (ShortVersion version : routine.shortVersions()) {
      list(made, version.items()).forEach(f -> faults.add("short, " + f));
      if (version.seconds() > version.budgetSeconds()) {
        faults.add("short takes " + version.seconds() + " s");
      }
    }
    return faults;
  }

  private static List<String> list(Made made, List<Item> items) {
    List<String> faults = new ArrayList<>();
    if (items.isEmpty() || items.get(0).role() != RoutineRole.WARM_UP) {
      faults.add("does not open with a warm-up");
    } else if (items.get(items.size() - 1).role() != RoutineRole.COOL_DOWN) {
      faults.add("does not end with a cool-down");
    }
    for (int i = 1; i < items.size(); i++) {
      if (outOfOrder(made, items.get(i - 1), items.get(i))) {
        faults.add(items.get(i).exercise() + " comes too late");
      }
    }
    items.stream().filter(Sound::tooFew).forEach(i -> faults.add(i.exercise() + " too few times"));
    return faults;
  }

  private static boolean outOfOrder(Made made, Item before, Item after) {
    if (part(before) != part(after)) {
      return part(before) > part(after);
    }
    Exercise one = made.exercise(before.exercise());
    Exercise two = made.exercise(after.exercise());
    int positions = one.position().compareTo(two.position());
    return positions > 0 || (positions == 0 && one.orderRegion().compareTo(two.orderRegion()) > 0);
  }

  private static int part(Item item) {
    return switch (item.role()) {
      case WARM_UP -> 0;
      case WORK, STRETCH, DAILY -> 1;
      case COOL_DOWN -> 2;
    };
  }

  private static boolean tooFew(Item item) {
    return MOVED.contains(item.role())
        && item.ladder().stream()
            .map(rung -> rung.dose())
            .anyMatch(dose -> dose.holdSeconds() == 0 && dose.sets() * dose.reps() < REPETITIONS);
  }
}
