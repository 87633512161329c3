package org.backwise.server.change;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.change.Change;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.Intake;
import org.backwise.server.drafts.Draft;
import org.springframework.stereotype.Component;

/**
 * Keeps what was typed in the questions in step with a change, so that going through them again
 * does not undo it.
 */
@Component
public final class ChangedDraft {
  private static final String AVOID = "wish.avoid";
  private static final String EQUIPMENT = "setting.equipment";
  private static final String MINUTES = "time.minutes";
  private static final String CANNOT = "cannot";
  private static final String NONE = "none";

  private final Knowledge knowledge;

  ChangedDraft(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** What was typed, with {@code change}. */
  public Draft with(Change change, Draft draft) {
    if (change instanceof Change.Avoid avoid) {
      return added(draft, AVOID, List.of(avoid.exercise()));
    } else if (change instanceof Change.Minutes minutes) {
      return draft.with(MINUTES, String.valueOf(minutes.minutes()));
    } else if (change instanceof Change.Without without) {
      return removed(draft, EQUIPMENT, List.of(without.equipment()));
    } else if (change instanceof Change.Cannot || change instanceof Change.Aches) {
      return added(removed(draft, CANNOT, List.of(NONE)), CANNOT, spared(change));
    } else if (change instanceof Change.Limit limit) {
      return TypedLimit.of(limit.limit()).addedTo(draft);
    }
    return draft;
  }

  /** What was typed, without {@code change}; {@code before} are the answers from before it. */
  public Draft without(Change change, Draft draft, Intake before) {
    if (change instanceof Change.Avoid avoid) {
      return removed(draft, AVOID, List.of(avoid.exercise()));
    } else if (change instanceof Change.Minutes) {
      int minutes = before.availability().minutesPerSession();
      return draft.with(MINUTES, String.valueOf(minutes));
    } else if (change instanceof Change.Without without) {
      return added(draft, EQUIPMENT, List.of(without.equipment()));
    } else if (change instanceof Change.Cannot || change instanceof Change.Aches) {
      List<String> own = before.cannot().stream().map(CannotDo::what).toList();
      List<String> ends = spared(change).stream().filter(what -> !own.contains(what)).toList();
      Draft left = removed(draft, CANNOT, ends);
      return left.has(CANNOT) ? left : left.with(CANNOT, NONE);
    } else if (change instanceof Change.Limit limit) {
      return TypedLimit.of(limit.limit()).takenFrom(draft, before.clearance().limits());
    }
    return draft;
  }

  private List<String> spared(Change change) {
    return change instanceof Change.Aches aches
        ? knowledge.tables().changes().aches().getOrDefault(aches.joint(), List.of())
        : List.of(((Change.Cannot) change).what());
  }

  static Draft added(Draft draft, String field, List<String> values) {
    List<String> all =
        Stream.concat(draft.all(field).stream(), values.stream()).distinct().toList();
    return draft.replace(field::equals, Map.of(field, all));
  }

  static Draft removed(Draft draft, String field, List<String> values) {
    List<String> left = draft.all(field).stream().filter(v -> !values.contains(v)).toList();
    return draft.replace(field::equals, Map.of(field, left));
  }
}
