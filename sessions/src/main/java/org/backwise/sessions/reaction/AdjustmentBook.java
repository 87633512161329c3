package org.backwise.sessions.reaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.AdjustmentUndone;

/** The changes of a programme's doses as they are found; those of one cause and day are one. */
final class AdjustmentBook {

  private final Map<UUID, Adjustment> found = new LinkedHashMap<>();
  private final Map<UUID, LocalDate> undone = new LinkedHashMap<>();

  /** With what {@code diary} knows to be undone. */
  AdjustmentBook(Diary diary) {
    diary
        .all(AdjustmentUndone.class)
        .forEach(entry -> undone.putIfAbsent(entry.adjustment(), entry.date()));
  }

  void add(Adjustment adjustment) {
    found.merge(adjustment.id(), adjustment, AdjustmentBook::both);
  }

  private static Adjustment both(Adjustment one, Adjustment other) {
    List<DoseChange> changes = new ArrayList<>(one.changes());
    other.changes().stream().filter(change -> !changes.contains(change)).forEach(changes::add);
    return new Adjustment(
        one.on(),
        one.about(),
        one.cause(),
        one.consequence(),
        one.reversible(),
        changes,
        one.undoneOn());
  }

  /** Undoes what the person undid by {@code date}, and gives what is newly undone. */
  List<Adjustment> undo(LocalDate date) {
    List<Adjustment> now =
        found.values().stream()
            .filter(adjustment -> adjustment.reversible() && adjustment.undoneOn() == null)
            .filter(adjustment -> undone.containsKey(adjustment.id()))
            .filter(adjustment -> !undone.get(adjustment.id()).isAfter(date))
            .toList();
    now.forEach(a -> found.put(a.id(), a.undone(undone.get(a.id()))));
    return now;
  }

  /** All of them, the oldest first. */
  List<Adjustment> all() {
    return found.values().stream().sorted(Comparator.comparing(Adjustment::on)).toList();
  }
}
