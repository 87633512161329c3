package org.backwise.planning.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.knowledge.tables.DraftingTable;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Eligible;
import org.backwise.planning.eligibility.Prescription;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.PlannedRoutine;

/** What may take an item's place: a few that work the same groups and fit the same time. */
final class Alternatives {

  private final DraftingTable.Alternatives table;
  private final Catalogue catalogue;
  private final Eligible eligible;
  private final boolean firstPhase;
  private final Map<RoutineKind, List<Prescription>> offered = new EnumMap<>(RoutineKind.class);

  Alternatives(
      DraftingTable.Alternatives table,
      Catalogue catalogue,
      Eligible eligible,
      boolean firstPhase) {
    this.table = table;
    this.catalogue = catalogue;
    this.eligible = eligible;
    this.firstPhase = firstPhase;
  }

  private List<Prescription> offered(RoutineKind kind) {
    return eligible.in(kind, catalogue).stream()
        .filter(p -> !p.outside() && !p.ofOneSide())
        .toList();
  }

  List<Alternative> of(Candidate item, PlannedRoutine routine) {
    Set<String> families =
        routine.items().stream()
            .filter(c -> c != item)
            .map(c -> c.exercise().family().name())
            .collect(Collectors.toSet());
    Map<String, Prescription> best = new LinkedHashMap<>();
    for (Prescription p : offered.computeIfAbsent(routine.kind(), this::offered)) {
      if (p.role() == item.top().role()
          && !p.exercise().id().equals(item.exercise().id())
          && p.doseIndex() <= item.startRung()
          && p.seconds() <= item.seconds()
          && !families.contains(p.exercise().family().name())
          && shared(p.exercise(), item.exercise()) >= table.sharedFromMilli()
          && !(firstPhase && than(p, item).equals("harder"))) {
        best.merge(p.exercise().id(), p, (a, b) -> b);
      }
    }
    List<Prescription> ranked = new ArrayList<>(best.values());
    ranked.sort(
        Comparator.comparingInt((Prescription p) -> -shared(p.exercise(), item.exercise()))
            .thenComparingInt(Prescription::index));
    return ranked.stream()
        .limit(table.most())
        .map(p -> new Alternative(p.exercise().id(), p.dose(), than(p, item)))
        .toList();
  }

  /** How much of their work the two have in common, in thousandths. */
  private static int shared(Exercise one, Exercise other) {
    int shared = 0;
    for (MuscleWork a : one.muscles()) {
      for (MuscleWork b : other.muscles()) {
        if (a.group().equals(b.group()) && a.role() == b.role()) {
          shared += Math.min(a.shareMilli(), b.shareMilli());
        }
      }
    }
    return shared;
  }

  private static String than(Prescription p, Candidate item) {
    int levels = Integer.compare(p.exercise().level(), item.exercise().level());
    int efforts = p.exercise().effort().compareTo(item.exercise().effort());
    int harder = levels != 0 ? levels : efforts;
    return harder < 0 ? "easier" : harder > 0 ? "harder" : "equal";
  }
}
