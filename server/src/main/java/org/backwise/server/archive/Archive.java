package org.backwise.server.archive;

import java.util.List;
import org.backwise.server.drafts.Draft;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.Programmes;
import org.backwise.sessions.stores.Timetables.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of a person; what opens a door is not among it.
 *
 * @param intakes all answers that counted, the oldest first
 * @param programmes as they were kept; none of them is trusted
 * @param draft the form as it was left
 * @param timetable without its address; null: none
 */
public record Archive(
    List<Intakes.Kept> intakes,
    List<Programmes.Kept> programmes,
    List<DiaryEntry> diary,
    Draft draft,
    @Nullable Timetable timetable) {

  public Archive {
    intakes = List.copyOf(intakes);
    programmes = List.copyOf(programmes);
    diary = List.copyOf(diary);
    timetable = timetable == null ? null : timetable.at(null);
  }
}
