package org.backwise.sessions.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.Side;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.backwise.sessions.hurt.Hurt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntryDocumentTest {

  static Stream<DiaryEntry> entries() {
    When when = Entries.when(Entries.DAY);
    Hurt hurt = new Hurt(3, 5, 4, true, false, false);
    return Stream.of(
        Entries.done(Entries.DAY, "bridge", "clam"),
        Entries.pain(Entries.DAY, Moment.MORNING, 4),
        new DiaryEntry.SitePainNoted(Entries.id("t"), when, "neck", Moment.EVENING, 0),
        new DiaryEntry.FeltNoted(Entries.id("y"), when, Felt.SLEEP, 7),
        new DiaryEntry.WordSaid(Entries.id("w"), when, "bridge", Word.NOT_SURE_HOW, "the \"hips\""),
        new DiaryEntry.HurtReported(Entries.id("r"), when, "clam", Side.LEFT, "hip", hurt),
        new DiaryEntry.HurtReported(Entries.id("s"), when, "bridge", null, null, hurt),
        new DiaryEntry.OtherCareNoted(Entries.id("o"), when, Care.ICE, true, "ten minutes"),
        Entries.flare(Entries.DAY, true),
        new DiaryEntry.ScreenedAgain(Entries.id("a"), when),
        new DiaryEntry.ExerciseReviewed(Entries.id("e"), when, "clam", "physiotherapist"),
        new DiaryEntry.MeasureTaken(Entries.id("m"), when, "heel-forward-reach", "", -3, ""),
        new DiaryEntry.MeasureTaken(
            Entries.id("l"), when, "knee-to-wall", "left", 6, "the \"stiff\" one: no"),
        new DiaryEntry.MeasureTakenBack(Entries.id("b"), when, Entries.id("m")),
        new DiaryEntry.ItemChanged(Entries.id("c"), when, "bridge", "clam", "easier"),
        new DiaryEntry.ProgrammeChanged(
            Entries.id("p"), when, "{\"avoid\":\"bridge\"}", Entries.id("x"), Entries.id("y")),
        new DiaryEntry.ChangeTakenBack(Entries.id("t"), when, Entries.id("p")),
        new DiaryEntry.EffortNoted(Entries.id("f"), when, "main", 4),
        new DiaryEntry.AerobicDone(Entries.id("g"), when, "walking", 20));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void readsBackWhatItWrites(DiaryEntry entry) {
    Problems problems = new Problems();
    assertThat(EntryReader.read(EntryWriter.json(entry), problems)).contains(entry);
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void coversEveryKind() {
    assertThat(entries().map(EntryKind::of).distinct())
        .containsExactlyInAnyOrder(EntryKind.values());
  }

  @Test
  void tellsEveryProblem() {
    assertThat(problems("{kind: pain-noted, id: x, date: 1, zone: here, moment: noon, pain: 12}"))
        .hasSize(5);
  }

  @Test
  void countsSignsThatAreNotAnsweredAsThere() {
    String json =
        "{kind: hurt-reported, id: 123e4567-e89b-42d3-a456-426614174000, date: 2026-11-30, "
            + "zone: Europe/London, exercise: clam, level: 2}";
    assertThat(problems(json)).isEmpty();
    DiaryEntry entry = EntryReader.read(json, new Problems()).orElseThrow();
    assertThat(((DiaryEntry.HurtReported) entry).hurt())
        .isEqualTo(new Hurt(0, 2, 0, true, true, true));
  }

  private static List<String> problems(String json) {
    Problems problems = new Problems();
    assertThat(EntryReader.read(json, problems)).isPresent();
    return problems.all().stream().map(Problem::forPerson).toList();
  }
}
