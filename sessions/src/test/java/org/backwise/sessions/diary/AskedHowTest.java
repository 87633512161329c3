package org.backwise.sessions.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedHowTest {

  private static DiaryEntry word(LocalDate date, String exercise, Word word) {
    return new DiaryEntry.WordSaid(
        Entries.id(date + exercise + word), Entries.when(date), exercise, word, "");
  }

  private static DiaryEntry reviewed(LocalDate date, String exercise) {
    return new DiaryEntry.ExerciseReviewed(
        Entries.id("r" + date), Entries.when(date), exercise, "physiotherapist");
  }

  private static List<String> asked(DiaryEntry... entries) {
    return AskedHow.of(Diary.upTo(Entries.DAY.plusDays(9), List.of(entries)));
  }

  @Test
  void namesEachExerciseOnce() {
    assertThat(
            asked(
                word(Entries.DAY, "clam", Word.NOT_SURE_HOW),
                word(Entries.DAY, "bridge", Word.HELPS),
                word(Entries.DAY.plusDays(1), "clam", Word.NOT_SURE_HOW)))
        .containsExactly("clam");
  }

  @Test
  void beginsAgainWhenItIsAskedAfterAReviewOfTheSameDay() {
    DiaryEntry asking = word(Entries.DAY, "clam", Word.NOT_SURE_HOW);
    assertThat(asked(asking, reviewed(Entries.DAY, "clam"))).isEmpty();
    assertThat(asked(reviewed(Entries.DAY, "clam"), asking)).containsExactly("clam");
  }

  @Test
  void endsWithAReview() {
    DiaryEntry asking = word(Entries.DAY, "clam", Word.NOT_SURE_HOW);
    assertThat(asked(asking, reviewed(Entries.DAY.plusDays(1), "clam"))).isEmpty();
    assertThat(asked(reviewed(Entries.DAY.minusDays(1), "clam"), asking)).containsExactly("clam");
  }
}
