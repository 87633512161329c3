package org.backwise.sessions.helps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Entries;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.diary.Word;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhatHelpsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private final HelpRule rule = new HelpRule(84, 3, 1, 600);
  private final List<DiaryEntry> entries = new ArrayList<>();

  @Test
  void countsThatEveningAndTheNextMorning() {
    day(0, 4, 3, 4, "clam");
    day(2, 4, 5, 2, "clam");
    Helped clam = only();
    assertThat(clam.evening()).isEqualTo(new Tally(1, 0, 1));
    assertThat(clam.morning()).isEqualTo(new Tally(1, 1, 0));
    assertThat(clam.answered()).isEqualTo(2);
  }

  @Test
  void aDayWithoutAnAnswerIsNeitherBetterNorTheSame() {
    day(0, 4, null, null, "clam");
    entries.add(Entries.done(DAY.plusDays(2), "clam"));
    entries.add(Entries.pain(DAY.plusDays(2), Moment.EVENING, 0));
    Helped clam = only();
    assertThat(clam.days()).isEqualTo(2);
    assertThat(clam.answered()).isZero();
    assertThat(clam.evening().answered() + clam.morning().answered()).isZero();
  }

  @Test
  void saysNothingTooEarly() {
    day(0, 4, 2, null, "clam");
    day(2, 4, 2, null, "clam");
    assertThat(only().sign()).isEqualTo(HelpSign.TOO_EARLY);
    day(4, 4, 2, null, "clam");
    assertThat(only().sign()).isEqualTo(HelpSign.OFTEN_EASIER);
  }

  @Test
  void seesWhatIsOftenFollowedByAHarderTime() {
    day(0, 2, 4, null, "clam");
    day(2, 2, 2, null, "clam");
    day(4, 2, null, 5, "clam");
    assertThat(only().sign()).isEqualTo(HelpSign.OFTEN_HARDER);
  }

  @Test
  void saysPlainlyThatThereIsNoClearSign() {
    day(0, 4, 2, null, "clam");
    day(2, 4, 5, null, "clam");
    day(4, 4, 4, null, "clam");
    assertThat(only().sign()).isEqualTo(HelpSign.NO_CLEAR_SIGN);
  }

  @Test
  void neverSaysThatSomethingHelpsThatHurt() {
    for (int day = 0; day < 6; day += 2) {
      day(day, 4, 2, null, "clam");
    }
    entries.add(Entries.hurt(DAY, "clam", 2, 5));
    assertThat(only().sign()).isEqualTo(HelpSign.NO_CLEAR_SIGN);
    assertThat(only().hurts()).isEqualTo(1);
  }

  @Test
  void thePersonsOwnWordOutdoesTheCount() {
    for (int day = 0; day < 6; day += 2) {
      day(day, 4, 2, null, "clam");
    }
    say("helps", Word.HELPS);
    assertThat(only().said()).isEqualTo(Word.HELPS);
    say("harms", Word.HARMS);
    assertThat(only().said()).isEqualTo(Word.HARMS);
    assertThat(only().sign()).isEqualTo(HelpSign.NO_CLEAR_SIGN);
    say("easy", Word.EASY);
    assertThat(only().said()).isEqualTo(Word.HARMS);
  }

  @Test
  void whatLiesTooFarBackIsNotCounted() {
    day(0, 4, 2, null, "clam");
    Diary diary = Diary.upTo(DAY.plusDays(84), entries);
    assertThat(WhatHelps.in(diary, rule)).isEmpty();
  }

  @Test
  void whatHasASignStandsFirst() {
    day(0, 4, 2, null, "bridge", "clam");
    day(2, 4, 2, null, "clam");
    day(4, 4, 2, null, "clam");
    assertThat(helped()).extracting(Helped::exercise).containsExactly("clam", "bridge");
  }

  private void say(String id, Word word) {
    entries.add(new DiaryEntry.WordSaid(Entries.id(id), Entries.when(DAY), "clam", word, ""));
  }

  private void day(
      int after, int start, @Nullable Integer evening, @Nullable Integer morning, String... done) {
    LocalDate date = DAY.plusDays(after);
    entries.add(Entries.pain(date, Moment.BEFORE, start));
    entries.add(Entries.done(date, done));
    if (evening != null) {
      entries.add(Entries.pain(date, Moment.EVENING, evening));
    }
    if (morning != null) {
      entries.add(Entries.pain(date.plusDays(1), Moment.MORNING, morning));
    }
  }

  private Helped only() {
    assertThat(helped()).hasSize(1);
    return helped().get(0);
  }

  private List<Helped> helped() {
    return WhatHelps.in(Diary.upTo(DAY.plusDays(30), entries), rule);
  }
}
