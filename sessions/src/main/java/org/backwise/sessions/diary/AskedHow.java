package org.backwise.sessions.diary;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.sessions.diary.DiaryEntry.WordSaid;

/** The exercises that somebody would like to be shown by their therapist (R12). */
public final class AskedHow {

  private AskedHow() {}

  /** Those that nobody has looked at since, in the order in which they were asked. */
  public static List<String> of(Diary diary) {
    return open(diary).map(WordSaid::exercise).distinct().toList();
  }

  static Stream<WordSaid> open(Diary diary) {
    return diary
        .all(WordSaid.class)
        .filter(said -> said.word() == Word.NOT_SURE_HOW)
        .filter(said -> !diary.reviewedSince(said, said.exercise()));
  }
}
