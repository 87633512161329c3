package org.backwise.sessions.diary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.sessions.diary.DiaryEntry.ExerciseReviewed;
import org.backwise.sessions.diary.DiaryEntry.WordSaid;

/** The exercises that somebody would like to be shown by their therapist (R12). */
public final class AskedHow {

  private AskedHow() {}

  /** Those that nobody has looked at since, in the order in which they were asked. */
  public static List<String> of(Diary diary) {
    Map<String, LocalDate> asked = new LinkedHashMap<>();
    diary
        .all(WordSaid.class)
        .filter(said -> said.word() == Word.NOT_SURE_HOW)
        .forEach(said -> asked.put(said.exercise(), said.date()));
    diary
        .all(ExerciseReviewed.class)
        .forEach(
            r -> asked.computeIfPresent(r.exercise(), (e, on) -> on.isAfter(r.date()) ? on : null));
    return List.copyOf(asked.keySet());
  }
}
