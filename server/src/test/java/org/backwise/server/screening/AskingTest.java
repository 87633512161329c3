package org.backwise.server.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backwise.server.drafts.Draft;
import org.junit.jupiter.api.Test;

/** What counts as one asking of the danger questions. */
class AskingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Draft ANSWERED =
      new Draft(Map.of("flag.lump", List.of("no"), "flag.fever-or-unwell", List.of("yes")));

  @Test
  void isUnderWayFromItsFirstPartUntilItIsWhole() {
    assertThat(Asking.underWay(ANSWERED)).isFalse();
    Draft begun = Asking.with(ANSWERED, "safety/1", TODAY);
    assertThat(Asking.underWay(begun)).isTrue();
    assertThat(Asking.underWay(Asking.whole(begun, TODAY))).isFalse();
  }

  @Test
  void forgetsThePartsOfAnotherDay() {
    Draft begun = Asking.with(ANSWERED, "safety/1", TODAY.minusDays(1));
    Draft next = Asking.with(begun, "safety/2", TODAY);
    assertThat(Asking.answered(begun, "safety/1", TODAY)).isFalse();
    assertThat(Asking.answered(next, "safety/1", TODAY)).isFalse();
    assertThat(Asking.answered(next, "safety/2", TODAY)).isTrue();
  }

  @Test
  void afreshAsksAllPartsThoughAllWereAnsweredToday() {
    Draft whole = Asking.whole(Asking.with(ANSWERED, "safety/1", TODAY), TODAY);
    Draft afresh = Asking.afresh(whole);
    assertThat(Asking.underWay(afresh)).isTrue();
    assertThat(Asking.answered(afresh, "safety/1", TODAY)).isFalse();
    assertThat(Asking.underWay(Asking.with(afresh, "safety/2", TODAY))).isTrue();
    assertThat(afresh.has("flag.lump")).isFalse();
    assertThat(afresh.get("flag.fever-or-unwell")).isEqualTo("yes");
  }

  @Test
  void leavesTheDayOfTheAnswersThatCountUntilItIsWhole() {
    Draft counts = Asking.asOf(ANSWERED, TODAY.minusDays(20));
    Draft begun = Asking.with(counts, "safety/1", TODAY);
    assertThat(begun.get("screening.askedOn")).isEqualTo("2026-11-02");
    assertThat(Asking.newest(begun).get("screening.askedOn")).isEqualTo("2026-11-22");
    assertThat(Asking.newest(counts)).isEqualTo(counts);
  }

  @Test
  void tellsOfAnEarlierDayOnlyWhileNothingIsAskedAgain() {
    Draft counts = Asking.asOf(ANSWERED, TODAY.minusDays(20));
    assertThat(Asking.before(counts, TODAY)).contains(TODAY.minusDays(20));
    assertThat(Asking.before(Asking.asOf(ANSWERED, TODAY), TODAY)).isEmpty();
    assertThat(Asking.before(Asking.with(counts, "safety/1", TODAY), TODAY)).isEmpty();
    assertThat(Asking.before(Asking.afresh(counts), TODAY)).isEmpty();
    assertThat(Asking.before(ANSWERED.with("screening.askedOn", "soon"), TODAY)).isEmpty();
  }
}
