package org.backwise.commands.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.Replacement;
import org.backwise.model.programme.Routine;
import org.backwise.reading.Fields;

/** What the programme says beside its items, and how its items are done. */
final class Told {

  private static final int MOST = 10_000;

  private Told() {}

  static List<Demand> read(Fields f) {
    List<Demand> all = new ArrayList<>();
    f.texts("replaced").forEach(code -> all.add(lists("replaced", code, Told::replaced)));
    f.texts("notices").forEach(code -> all.add(lists("notices", code, Told::notices)));
    List<String> not = f.texts("noticesNot");
    all.add(made -> among("notice", notices(made.programme()), not));
    if (f.has("relaxed")) {
      List<String> allowed = f.texts("relaxed");
      all.add(made -> outside(made.programme(), allowed));
    }
    if (f.has("equipmentOnly")) {
      List<String> allowed = f.texts("equipmentOnly");
      all.add(made -> missing(made, allowed));
    }
    if (f.flag("stretchEveryDay", false)) {
      all.add(Told::withoutStretch);
    }
    roles(all, f);
    holds(all, f);
    f.list("supineSecondsMost", Told::supine).forEach(all::add);
    return all;
  }

  private static Demand lists(String key, String code, Function<Programme, List<String>> listed) {
    return made ->
        listed.apply(made.programme()).contains(code) ? List.of() : List.of(key + " lacks " + code);
  }

  private static List<String> replaced(Programme p) {
    return p.replaced().stream().map(Replacement::activity).toList();
  }

  private static List<String> notices(Programme p) {
    return p.notices().stream().map(Notice::code).toList();
  }

  private static List<String> among(String what, List<String> codes, Collection<String> bad) {
    return codes.stream().filter(bad::contains).map(code -> what + " " + code).toList();
  }

  private static List<String> outside(Programme p, List<String> allowed) {
    return p.relaxed().stream()
        .map(Relaxation::rule)
        .distinct()
        .filter(rule -> !allowed.contains(rule))
        .map(rule -> "relaxed " + rule)
        .toList();
  }

  private static List<String> missing(Made made, List<String> allowed) {
    List<String> faults = new ArrayList<>();
    for (Given given : made.given()) {
      Exercise e = given.exercise();
      for (String needed : e.equipment()) {
        boolean atHand =
            allowed.contains(needed)
                || e.substitutes().stream()
                    .anyMatch(
                        s ->
                            s.equipment().equals(needed)
                                && s.use().stream().anyMatch(allowed::contains));
        if (!atHand) {
          faults.add(given.place() + " needs " + needed);
        }
      }
    }
    return faults;
  }

  private static List<String> withoutStretch(Made made) {
    Map<LocalDate, Boolean> stretched = new TreeMap<>();
    for (CalendarEntry entry : made.programme().calendar()) {
      boolean stretches =
          made.routine(entry).items().stream().anyMatch(i -> i.role() == RoutineRole.STRETCH);
      stretched.merge(entry.date(), stretches, Boolean::logicalOr);
    }
    return stretched.entrySet().stream()
        .filter(day -> !day.getValue())
        .map(day -> "no stretch on " + day.getKey())
        .toList();
  }

  private static void roles(List<Demand> all, Fields f) {
    Fields roles = f.groupOrNull("roles");
    if (roles == null) {
      return;
    }
    for (String routine : List.copyOf(roles.keys())) {
      for (String role : roles.texts(routine)) {
        all.add(made -> withoutRole(made, routine, role));
      }
    }
    roles.finish();
  }

  private static List<String> withoutRole(Made made, String kind, String role) {
    List<String> faults = new ArrayList<>();
    for (Phase phase : made.programme().phases()) {
      List<Routine> routines =
          phase.routines().stream().filter(r -> r.kind().code().equals(kind)).toList();
      if (routines.isEmpty()
          || routines.get(0).items().stream().noneMatch(i -> i.role().code().equals(role))) {
        faults.add(phase.name() + " " + kind + " has no " + role);
      }
    }
    return faults;
  }

  private static void holds(List<Demand> all, Fields f) {
    Fields holds = f.groupOrNull("holdSecondsMost");
    if (holds == null) {
      return;
    }
    for (String kind : List.copyOf(holds.keys())) {
      int most = holds.integer(kind, 1, MOST);
      all.add(made -> heldLonger(made, kind, most));
    }
    holds.finish();
  }

  private static List<String> heldLonger(Made made, String kind, int most) {
    return made.planned()
        .filter(item -> Forbidden.has(made.exercise(item.exercise()).kinds(), kind))
        .filter(i -> i.ladder().stream().anyMatch(rung -> rung.dose().holdSeconds() > most))
        .map(item -> item.exercise() + " is held longer than " + most + " s")
        .toList();
  }

  private static Demand supine(Fields f) {
    int fromWeek = f.integer("fromWeek", 1, MOST);
    int most = f.integer("seconds", 1, MOST);
    return made ->
        made.programme().phases().stream()
            .filter(phase -> phase.lastWeek() >= fromWeek)
            .flatMap(
                phase -> phase.routines().stream().map(r -> tooLongSupine(made, phase, r, most)))
            .flatMap(List::stream)
            .toList();
  }

  private static List<String> tooLongSupine(Made made, Phase phase, Routine routine, int most) {
    int without = 0;
    for (Item item : routine.items()) {
      boolean supine = made.exercise(item.exercise()).position() == Position.SUPINE;
      without = supine ? without + item.seconds() : 0;
      if (without > most) {
        String place = phase.name() + " " + routine.kind().code();
        return List.of(place + " lies on the back for " + without + " s at " + item.exercise());
      }
    }
    return List.of();
  }
}
