package org.backwise.sessions.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.model.programme.Programme;
import org.backwise.sessions.Fixtures;
import org.backwise.sessions.diary.Away;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Entries;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.diary.Word;
import org.junit.jupiter.api.Test;

class EasingTest {

  private static final int USUAL = 3;
  private final List<DiaryEntry> diary = new ArrayList<>();

  @Test
  void leavesTheProgrammeAsItIsBeforeItsFirstSession() {
    assertThat(eased(day(0)).programme()).isEqualTo(Ladders.programme());
  }

  @Test
  void climbsTheLadderOfTheProgrammeWhileMorningsAreSettled() {
    goodUpTo(20);
    assertThat(eased(day(21)).programme()).isEqualTo(Ladders.programme());
    assertThat(eased(day(21)).adjustments()).isEmpty();
  }

  @Test
  void growsNoDoseAfterAMorningThatWasNotAnswered() {
    goodUpTo(2);
    session(4, 3, "bridge", "clam");
    assertThat(bridge(eased(day(7)), 2)).isZero();
    assertThat(eased(day(7)).adjustments())
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.cause()).isEqualTo("not-answered");
              assertThat(a.consequence()).isEqualTo(Consequence.STAY);
              assertThat(a.on()).isEqualTo(day(7));
              assertThat(a.changes()).extracting(DoseChange::exercise).contains("bridge", "clam");
            });
  }

  @Test
  void growsOnceTheMorningIsAnsweredLater() {
    goodUpTo(2);
    session(4, 3, "bridge", "clam");
    morning(7, 3);
    assertThat(eased(day(7)).programme()).isEqualTo(Ladders.programme());
  }

  @Test
  void takesADoseBackAfterAMorningThatIsNotSettled() {
    goodUpTo(7);
    session(9, 3, "bridge", "clam");
    morning(10, 5);
    Eased eased = eased(day(10));
    assertThat(bridge(eased, 2)).isZero();
    assertThat(bridge(eased, 3)).isEqualTo(1);
    assertThat(eased.adjustments())
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.cause()).isEqualTo("not-settled");
              assertThat(a.on()).isEqualTo(day(10));
              assertThat(a.about()).isEqualTo(day(9));
              assertThat(a.changes()).contains(new DoseChange("bridge", 1, 0));
            });
  }

  @Test
  void keepsTheSmallerDoseForAWeekAtLeast() {
    goodUpTo(10);
    session(12, 3, "bridge", "clam");
    morning(13, 5);
    good(14);
    assertThat(bridge(eased(day(15)), 3)).isZero();
    good(16);
    good(18);
    good(20);
    assertThat(bridge(eased(day(21)), 4)).isEqualTo(1);
  }

  @Test
  void blamesWhatHurtAndNotTheOthers() {
    goodUpTo(7);
    session(9, 3, "bridge", "clam");
    diary.add(Entries.hurt(day(9), "clam", 3, 4));
    morning(10, 3);
    Eased eased = eased(day(10));
    assertThat(bridge(eased, 2)).isEqualTo(1);
    assertThat(Ladders.rung(eased.programme(), "clam", 2)).isZero();
  }

  @Test
  void countsABadMorningForTheLastDayBeforeItAlone() {
    goodUpTo(7);
    session(9, 3, "bridge");
    session(10, 3, "clam");
    morning(11, 6);
    Eased eased = eased(day(11));
    assertThat(bridge(eased, 2)).isEqualTo(1);
    assertThat(Ladders.rung(eased.programme(), "clam", 2)).isZero();
    assertThat(eased.adjustments()).extracting(Adjustment::cause).containsExactly("not-settled");
  }

  @Test
  void stepsEverythingBackAfterTwoBadDaysInAWeek() {
    goodUpTo(14);
    session(16, 3, "clam");
    morning(17, 6);
    session(18, 3, "clam");
    morning(19, 6);
    Eased eased = eased(day(19));
    assertThat(bridge(eased, 3)).isEqualTo(1);
    assertThat(eased.adjustments())
        .extracting(Adjustment::cause)
        .containsExactlyInAnyOrder("not-settled", "not-settled", "bad-days");
  }

  @Test
  void doesNotStepBackWhenTheTwoBadDaysAreFarApart() {
    goodUpTo(7);
    session(9, 3, "clam");
    morning(10, 6);
    good(12);
    good(14);
    session(16, 3, "clam");
    morning(17, 6);
    assertThat(eased(day(17)).adjustments())
        .extracting(Adjustment::cause)
        .doesNotContain("bad-days");
  }

  @Test
  void saysWhenNothingCanGoBackAnyFurther() {
    session(0, 3, "bridge", "clam");
    morning(1, 6);
    session(2, 3, "bridge", "clam");
    morning(3, 6);
    assertThat(eased(day(3)).adjustments())
        .extracting(Adjustment::cause)
        .containsExactly("bad-days-lowest");
  }

  @Test
  void comesBackSmallerAfterAWeekAwayAndStillSmallerAfterAnIllness() {
    goodUpTo(16);
    assertThat(bridge(eased(day(21)), 4)).isEqualTo(3);
    away(25, Away.BUSY);
    assertThat(bridge(eased(day(25)), 4)).isEqualTo(1);
    away(25, Away.ILLNESS);
    assertThat(bridge(eased(day(25)), 4)).isZero();
  }

  @Test
  void takesTheMoreCarefulRowWhileNobodySaidWhy() {
    goodUpTo(16);
    assertThat(eased(day(25)).adjustments())
        .extracting(Adjustment::cause)
        .containsExactly("ill-a-week");
  }

  @Test
  void goesBackOnceForOneAbsence() {
    goodUpTo(16);
    away(25, Away.BUSY);
    good(25);
    assertThat(bridge(eased(day(27)), 4)).isEqualTo(1);
    assertThat(eased(day(27)).adjustments()).hasSize(1);
  }

  @Test
  void pausesWhatDoesNoGood() {
    goodUpTo(7);
    session(9, 3, "bridge", "clam");
    diary.add(
        new DiaryEntry.WordSaid(Entries.id("word"), Entries.when(day(9)), "clam", Word.HARMS, ""));
    morning(10, 3);
    assertThat(eased(day(10)).adjustments())
        .extracting(Adjustment::consequence)
        .containsExactly(Consequence.PAUSE);
    assertThat(Fixtures.SESSIONS.states().of(known(day(10))).exclusions())
        .singleElement()
        .satisfies(e -> assertThat(e.until().kind()).isEqualTo("review"));
  }

  @Test
  void goesBackUpWhenTheChangeIsUndone() {
    goodUpTo(7);
    session(9, 3, "bridge", "clam");
    morning(10, 5);
    Adjustment change = eased(day(10)).adjustments().get(0);
    good(10);
    diary.add(
        new DiaryEntry.AdjustmentUndone(Entries.id("undo"), Entries.when(day(11)), change.id()));
    Eased eased = eased(day(11));
    assertThat(eased.programme()).isEqualTo(Ladders.programme());
    assertThat(eased.adjustments())
        .singleElement()
        .satisfies(a -> assertThat(a.undoneOn()).isEqualTo(day(11)));
  }

  @Test
  void easesAProgrammeOnce() {
    goodUpTo(7);
    session(9, 3, "bridge", "clam");
    morning(10, 5);
    Programme once = eased(day(10)).programme();
    assertThat(Fixtures.SESSIONS.easing().of(once, known(day(10)), USUAL).programme())
        .isEqualTo(once);
  }

  @Test
  void growsNoDoseOnADayOfWhichNothingCouldBeTold() {
    goodUpTo(6);
    assertThat(bridge(eased(day(8)), 2)).isEqualTo(1);
    assertThat(bridge(eased(Diary.ahead(day(8), day(6), diary)), 2)).isZero();
    assertThat(bridge(eased(Diary.ahead(day(8), day(7), diary)), 2)).isEqualTo(1);
  }

  @Test
  void stepsBackAfterDaysAwayThoughNothingCouldBeTold() {
    goodUpTo(10);
    Eased eased = eased(Diary.ahead(day(18), day(11), diary));
    assertThat(bridge(eased, 3)).isZero();
    assertThat(eased.adjustments()).extracting(Adjustment::cause).containsExactly("ill-a-week");
  }

  @Test
  void hasTheSmallestDosesOfTheWeekWhereThatIsAskedFor() {
    Programme lowest = Fixtures.SESSIONS.easing().lowest(Ladders.programme(), day(15));
    assertThat(Ladders.rung(lowest, "bridge", 3)).isZero();
    assertThat(Ladders.rung(lowest, "clam", 3)).isZero();
  }

  @Test
  void aDeviceThatCannotAskSeesEachPainThatTakesADoseBack() {
    var ahead = Fixtures.SESSIONS.reactionsAhead(USUAL).tree(known(day(0)));
    goodUpTo(7);
    List<DiaryEntry> before = List.copyOf(diary);
    for (int start = 0; start <= 10; start++) {
      for (int pain = 0; pain <= 10; pain++) {
        diary.clear();
        diary.addAll(before);
        diary.add(Entries.pain(day(9), Moment.BEFORE, start));
        diary.add(Entries.done(day(9), "bridge"));
        boolean begun = digit(ahead.get("after"), start, start);
        assertThat(begun || digit(ahead.get("mornings"), start, pain))
            .isEqualTo(back(Entries.pain(day(10), Moment.MORNING, pain)));
        assertThat(digit(ahead.get("after"), start, pain))
            .isEqualTo(back(Entries.pain(day(9), Moment.AFTER, pain)));
      }
    }
  }

  private boolean back(DiaryEntry told) {
    diary.add(told);
    boolean back = bridge(eased(day(10)), 2) == 0;
    diary.remove(told);
    return back;
  }

  private static boolean digit(Object rows, int start, int pain) {
    return ((String) ((List<?>) rows).get(start)).charAt(pain) == '1';
  }

  @Test
  void noRowTakesADoseBackByWhatADeviceThatCannotAskDoesNotSee() {
    assertThat(Fixtures.SESSIONS.reactions().table().rows())
        .filteredOn(row -> row.then().bad())
        .allMatch(row -> row.effortFrom() == 0 && !row.unsaid() && !row.othersHurt());
  }

  private Eased eased(LocalDate today) {
    return eased(known(today));
  }

  private Eased eased(Diary known) {
    return Fixtures.SESSIONS.easing().of(Ladders.programme(), known, USUAL);
  }

  private Diary known(LocalDate today) {
    return Diary.upTo(today, diary);
  }

  private static int bridge(Eased eased, int week) {
    return Ladders.rung(eased.programme(), "bridge", week);
  }

  private static LocalDate day(int day) {
    return Ladders.START.plusDays(day);
  }

  /** A session on every other day up to {@code last}, and each borne well. */
  private void goodUpTo(int last) {
    for (int day = last % 2; day <= last; day += 2) {
      good(day);
    }
  }

  private void good(int day) {
    session(day, 3, "bridge", "clam");
    morning(day + 1, 3);
  }

  private void session(int day, int after, String... exercises) {
    diary.add(Entries.pain(day(day), Moment.BEFORE, 3));
    diary.add(Entries.done(day(day), exercises));
    diary.add(Entries.pain(day(day), Moment.AFTER, after));
  }

  private void morning(int day, int pain) {
    diary.add(Entries.pain(day(day), Moment.MORNING, pain));
  }

  private void away(int day, Away why) {
    diary.add(new DiaryEntry.AwaySaid(Entries.id("away" + why), Entries.when(day(day)), why));
  }
}
