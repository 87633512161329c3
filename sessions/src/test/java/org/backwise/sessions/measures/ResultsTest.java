package org.backwise.sessions.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.backwise.knowledge.measure.Measure;
import org.backwise.sessions.Fixtures;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.DiaryEntry.MeasureTaken;
import org.backwise.sessions.diary.DiaryEntry.MeasureTakenBack;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.diary.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  /** More is better; 3 is more than chance. */
  private final Measure stand = Fixtures.KNOWLEDGE.measures().get("sit-to-stand-30s");

  /** Less is better, on each side; 1 is more than chance. */
  private final Measure turn = Fixtures.KNOWLEDGE.measures().get("chin-to-shoulder");

  @Test
  void whatWasNeverMeasuredIsNeitherNoughtNorReached() {
    Results none = results(turn, "left", null);
    assertThat(none.change()).isEqualTo(Change.NONE);
    assertThat(none.first()).isEmpty();
    assertThat(none.latest()).isEmpty();
    assertThat(none.reaches(15)).isFalse();
  }

  @Test
  void aBaselineAloneIsNoChange() {
    assertThat(results(stand, "", 8).change()).isEqualTo(Change.NONE);
    assertThat(results(stand, "", 8, taken(stand, "", 8)).change()).isEqualTo(Change.EQUAL);
  }

  @Test
  void oneResultIsTheFirst() {
    assertThat(results(stand, "", null, taken(stand, "", 0)).change()).isEqualTo(Change.FIRST);
  }

  @Test
  void lessThanTheGainCanBeChance() {
    assertThat(change(stand, 8, 10)).isEqualTo(Change.CHANCE);
    assertThat(change(stand, 8, 11)).isEqualTo(Change.BETTER);
    assertThat(change(stand, 8, 6)).isEqualTo(Change.CHANCE);
    assertThat(change(stand, 8, 5)).isEqualTo(Change.WORSE);
    assertThat(change(stand, 8, 8)).isEqualTo(Change.EQUAL);
  }

  @Test
  void whereLessIsBetterLessIsBetter() {
    assertThat(change(turn, 5, 4)).isEqualTo(Change.BETTER);
    assertThat(change(turn, 5, 6)).isEqualTo(Change.WORSE);
    assertThat(results(turn, "", null, taken(turn, "", 4)).reaches(4)).isTrue();
    assertThat(results(turn, "", null, taken(turn, "", 5)).reaches(4)).isFalse();
  }

  @Test
  void eachSideHasResultsOfItsOwn() {
    Results left = results(turn, "left", null, taken(turn, "left", 5), taken(turn, "right", 2));
    assertThat(left.latest()).hasValue(5);
    assertThat(left.change()).isEqualTo(Change.FIRST);
  }

  @Test
  void aResultThatWasNotedLateStandsOnItsDay() {
    MeasureTaken now = taken(stand, "", 12);
    MeasureTaken before = new MeasureTaken(id("b"), when(-9), stand.id(), "", 8, "");
    assertThat(results(stand, "", null, now, before).first()).hasValue(8);
  }

  @Test
  void aResultTakenBackCountsNoMore() {
    MeasureTaken wrong = taken(stand, "", 60);
    Results left =
        results(
            stand,
            "",
            null,
            taken(stand, "", 8),
            wrong,
            new MeasureTakenBack(id("back"), when(0), wrong.id()));
    assertThat(left.taken()).extracting(MeasureTaken::value).containsExactly(8);
  }

  @Test
  void nothingButAResultCanBeTakenBack() {
    DiaryEntry pain = new DiaryEntry.PainNoted(id("p"), when(0), Moment.AFTER, 8);
    DiaryEntry back = new MeasureTakenBack(id("back"), when(0), pain.id());
    assertThat(Diary.upTo(DAY, List.of(pain, back)).end(DAY)).hasValue(8);
  }

  private static Change change(Measure measure, int first, int latest) {
    return results(measure, "", null, taken(measure, "", first), taken(measure, "", latest))
        .change();
  }

  private static Results results(
      Measure measure, String part, @Nullable Integer baseline, DiaryEntry... entries) {
    Diary diary = Diary.upTo(DAY, List.of(entries));
    return Results.of(diary, measure, part, baseline);
  }

  private static MeasureTaken taken(Measure measure, String part, int value) {
    return new MeasureTaken(id(part + value), when(0), measure.id(), part, value, "");
  }

  private static When when(int days) {
    return new When(DAY.plusDays(days), ZoneOffset.UTC);
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
