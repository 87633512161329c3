package org.backwise.planning.reasons;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
  private final Set<Region> worked = EnumSet.noneOf(Region.class);
  private final Set<Region> warmed = EnumSet.noneOf(Region.class);

  Frames(PlannedRoutine routine, Wording words) {
    this.routine = routine;
    this.words = words;
    routine.body().forEach(item -> worked.addAll(item.exercise().regions()));
  }

  /** What a warm-up does for the rest of the routine; each names what those before it did not. */
  String warmUp(Candidate item) {
    List<Region> own = item.exercise().regions();
    if (own.contains(Region.WHOLE_BODY)) {
      return words.say("serve.warm-up.whole");
    }
    Set<Region> named = new LinkedHashSet<>(own);
    named.retainAll(worked);
    named.removeAll(warmed);
    warmed.addAll(named);
    List<String> regions =
        (named.isEmpty() ? own : List.copyOf(named))
            .stream().limit(NAMED_AT_MOST).map(r -> words.word("regions", r.code())).toList();
    String key =
        routine.kind() == RoutineKind.RELIEF ? "serve.warm-up.relief" : "serve.warm-up.routine";
    return words.say(key, "regions", Wording.joined(regions));
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
