package org.backwise.sessions.diary;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Load;
import org.backwise.model.exercise.Tempo;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.DoneItem;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads what was done in a session. */
final class DoneItems {

  private static final int MOST_COUNT = 1000;
  private static final int MOST_SECONDS = 3600;

  private DoneItems() {}

  static DoneItem read(Fields item, LocalDate date, RoutineKind routine) {
    return new DoneItem(date, routine, item.text("exercise"), dose(item.group("dose")));
  }

  private static Dose dose(@Nullable Fields fields) {
    if (fields == null) {
      return new Dose(1, 1, 0, 0, new Tempo(0, 0), Load.NONE);
    }
    Dose dose =
        new Dose(
            fields.integer("sets", 1, MOST_COUNT),
            fields.integer("reps", 1, MOST_COUNT),
            fields.integer("holdSeconds", 0, MOST_SECONDS),
            fields.integer("restSeconds", 0, MOST_SECONDS),
            tempo(fields.group("tempo")),
            load(fields.groupOrNull("load")));
    fields.finish();
    return dose;
  }

  private static Tempo tempo(@Nullable Fields fields) {
    if (fields == null) {
      return new Tempo(0, 0);
    }
    Tempo tempo =
        new Tempo(fields.integer("out", 0, MOST_SECONDS), fields.integer("back", 0, MOST_SECONDS));
    fields.finish();
    return tempo;
  }

  private static Load load(@Nullable Fields fields) {
    if (fields == null) {
      return Load.NONE;
    }
    Load load =
        new Load(
            fields.code("kind", List.of("none", "body", "band", "kg")),
            fields.textOr("detail", ""));
    fields.finish();
    return load;
  }
}
