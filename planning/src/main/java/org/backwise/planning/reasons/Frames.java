package org.backwise.planning.reasons;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.model.Region;
import org.backwise.model.exercise.Position;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.PlannedRoutine;

/** Why a routine opens and closes as it does: what it works, and where it ends. */
final class Frames {

  private static final int NAMED_AT_MOST = 3;

  private final PlannedRoutine routine;
  private final Wording words;
  private final Set<Region> worked;
  private final Set<Region> warmed = EnumSet.noneOf(Region.class);
  private boolean next;

  Frames(PlannedRoutine routine, Wording words) {
    this.routine = routine;
    this.words = words;
    this.worked = worked(routine);
  }

  /** Where the work is, what most items ask for first. */
  private static Set<Region> worked(PlannedRoutine routine) {
    Map<Region, Integer> asked = new EnumMap<>(Region.class);
    routine.body().stream()
        .flatMap(item -> item.exercise().regions().stream())
        .filter(region -> region != Region.WHOLE_BODY)
        .forEach(region -> asked.merge(region, 1, Integer::sum));
    return asked.keySet().stream()
        .sorted(Comparator.comparingInt(region -> -asked.getOrDefault(region, 0)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What a warm-up does for the rest of the routine; each names what those before it did not. */
  String warmUp(Candidate item) {
    List<Region> own = item.exercise().regions();
    boolean whole = own.contains(Region.WHOLE_BODY);
    Set<Region> named = new LinkedHashSet<>(whole ? worked : own);
    named.retainAll(worked);
    named.removeAll(warmed);
    warmed.addAll(named);
    String regions =
        Wording.joined(
            (named.isEmpty() ? own : List.copyOf(named))
                .stream().limit(NAMED_AT_MOST).map(r -> words.word("regions", r.code())).toList());
    String sort = next ? "next" : sort(whole && !named.isEmpty());
    next = true;
    return words.say("serve.warm-up." + sort, "regions", regions);
  }

  private String sort(boolean whole) {
    boolean relief = routine.kind() == RoutineKind.RELIEF;
    return (relief ? "relief" : "routine") + (whole ? ".whole" : "");
  }

  /** A close in the position in which the work ends says so. */
  String coolDown(Candidate item) {
    String kind = item.exercise().kind().code();
    Position position = item.exercise().position();
    boolean stays =
        !routine.body().isEmpty()
            && routine.body().get(routine.body().size() - 1).exercise().position() == position;
    return stays
        ? words.say("serve.cool-down.there", "position", words.word("positions", position.code()))
        : words.say("serve.cool-down." + (kind.equals("breathing") ? "breath" : "rest"));
  }
}
