package org.backwise.sessions.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.sessions.diary.Entries.DAY;
import static org.backwise.sessions.diary.Entries.done;
import static org.backwise.sessions.diary.Entries.flare;
import static org.backwise.sessions.diary.Entries.hurt;
import static org.backwise.sessions.diary.Entries.pain;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.state.DoneItem;
import org.backwise.model.state.PersonState;
import org.backwise.model.state.PersonalExclusion;
import org.backwise.model.state.Reaction;
import org.backwise.sessions.Fixtures;
import org.backwise.sessions.hurt.Hurt;
import org.junit.jupiter.api.Test;

class StateFromDiaryTest {

  private static final LocalDate NEXT = DAY.plusDays(1);

  @Test
  void knowsNothingFromAnEmptyDiary() {
    PersonState state = state(DAY);
    assertThat(state.asOf()).isEqualTo(DAY);
    assertThat(state.exclusions()).isEmpty();
    assertThat(state.done()).isEmpty();
    assertThat(state.flareSince()).isNull();
  }

  @Test
  void pausesWhatHurtUntilTheMorningIsAnswered() {
    PersonState evening = state(DAY, hurt(DAY, "bridge", 3, 4));
    assertThat(evening.exclusions())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.exercise()).isEqualTo("bridge");
              assertThat(e.until().kind()).isEqualTo("morning-answered");
            });
    assertThat(state(NEXT, hurt(DAY, "bridge", 3, 4)).exclusions()).hasSize(1);
    assertThat(state(NEXT, hurt(DAY, "bridge", 3, 4), pain(NEXT, Moment.MORNING, 4)).exclusions())
        .isEmpty();
  }

  @Test
  void keepsThePauseWhileMorningsAreNotSettled() {
    DiaryEntry hurt = hurt(DAY, "bridge", 3, 4);
    DiaryEntry bad = pain(NEXT, Moment.MORNING, 5);
    assertThat(state(NEXT, hurt, bad).exclusions()).hasSize(1);
    DiaryEntry good = pain(NEXT.plusDays(1), Moment.MORNING, 4);
    assertThat(state(NEXT.plusDays(1), hurt, bad, good).exclusions()).isEmpty();
  }

  @Test
  void doesNotTakeTheMorningOfTheSameDayAsAnAnswer() {
    assertThat(state(DAY, pain(DAY, Moment.MORNING, 1), hurt(DAY, "bridge", 3, 4)).exclusions())
        .hasSize(1);
  }

  @Test
  void keepsAnExerciseOutUntilReviewAfterAGraveSign() {
    DiaryEntry spread = hurt(DAY, "bridge", new Hurt(2, 2, 3, true, false, false));
    List<DiaryEntry> entries = List.of(spread, pain(NEXT, Moment.MORNING, 0));
    Diary diary = Diary.upTo(NEXT, entries);
    assertThat(of(diary).exclusions())
        .singleElement()
        .satisfies(e -> assertThat(e.until().kind()).isEqualTo("review"));
    assertThat(diary.lockedBy(Fixtures.SESSIONS.thatHurts()))
        .contains((DiaryEntry.HurtReported) spread);
  }

  @Test
  void aChangeKnowsWhatAwaitsAReviewAndAFlareButNothingThatADayWorksOut() {
    Diary diary =
        Diary.upTo(
            NEXT,
            List.of(
                hurt(DAY, "bridge", new Hurt(2, 2, 3, true, false, false)),
                hurt(DAY, "clam", 3, 4),
                flare(DAY, true)));
    PersonState state = Fixtures.SESSIONS.states().forChange(diary);
    assertThat(state.exclusions())
        .extracting(PersonalExclusion::exercise)
        .containsExactly("bridge");
    assertThat(state.flareSince()).isEqualTo(DAY);
    assertThat(state.done()).isEmpty();
    assertThat(state.reactions()).isEmpty();
  }

  @Test
  void unlocksWhenTheDangerQuestionsWereAnsweredAgain() {
    DiaryEntry spread = hurt(DAY, "bridge", new Hurt(2, 2, 3, true, false, false));
    DiaryEntry again = new DiaryEntry.ScreenedAgain(Entries.id("again"), Entries.when(NEXT));
    DiaryEntry reviewed =
        new DiaryEntry.ExerciseReviewed(
            Entries.id("review"), Entries.when(NEXT), "bridge", "physiotherapist");
    Diary diary = Diary.upTo(NEXT, List.of(spread, again, reviewed));
    assertThat(diary.lockedBy(Fixtures.SESSIONS.thatHurts())).isEmpty();
    assertThat(of(diary).exclusions()).isEmpty();
  }

  private static DiaryEntry reviewed(LocalDate date) {
    return new DiaryEntry.ExerciseReviewed(
        Entries.id("review" + date), Entries.when(date), "bridge", "physiotherapist");
  }

  @Test
  void aReviewBringsBackNothingThatHurtAfterIt() {
    DiaryEntry spread = hurt(DAY, "bridge", new Hurt(2, 2, 3, true, false, false));
    assertThat(state(NEXT, spread, reviewed(DAY)).exclusions()).isEmpty();
    assertThat(state(NEXT, reviewed(DAY), spread).exclusions()).hasSize(1);
    assertThat(state(NEXT, spread, reviewed(DAY.minusDays(1))).exclusions()).hasSize(1);
  }

  @Test
  void aReviewEndsNoPauseThatWaitsForAMorning() {
    DiaryEntry hurting = hurt(DAY, "bridge", 2, 5);
    assertThat(state(NEXT, hurting, reviewed(NEXT)).exclusions())
        .singleElement()
        .satisfies(e -> assertThat(e.until().kind()).isEqualTo("morning-answered"));
  }

  @Test
  void awaitsAReviewOfWhatWasAskedOrLeftOutUntilReviewAndOfNothingElse() {
    DiaryEntry spread = hurt(DAY, "bridge", new Hurt(2, 2, 3, true, false, false));
    DiaryEntry asked =
        new DiaryEntry.WordSaid(
            Entries.id("asked"), Entries.when(NEXT), "clam", Word.NOT_SURE_HOW, "");
    DiaryEntry paused = hurt(NEXT, "bird-dog", 2, 5);
    assertThat(awaited(spread, asked, paused))
        .containsExactly(new AwaitedReview("clam", NEXT), new AwaitedReview("bridge", DAY));
    assertThat(awaited(spread, asked, paused, reviewed(NEXT)))
        .containsExactly(new AwaitedReview("clam", NEXT));
  }

  private static List<AwaitedReview> awaited(DiaryEntry... entries) {
    return AwaitedReview.of(Diary.upTo(NEXT, List.of(entries)), Fixtures.SESSIONS.pauses());
  }

  @Test
  void tellsWhatWasDoneInTheLastFourteenDays() {
    PersonState state =
        state(DAY, done(DAY.minusDays(14), "clam"), done(DAY.minusDays(13), "bridge"));
    assertThat(state.done()).extracting(DoneItem::exercise).containsExactly("bridge");
  }

  @Test
  void tellsHowExercisesWereBorne() {
    DiaryEntry before = pain(DAY, Moment.BEFORE, 3);
    DiaryEntry after = pain(DAY, Moment.AFTER, 4);
    DiaryEntry session = done(DAY, "bridge");
    assertThat(state(DAY, before, session, after).reactions())
        .containsExactly(new Reaction(DAY, "bridge", 4, "unanswered"));
    assertThat(state(NEXT, before, session, after, pain(NEXT, Moment.MORNING, 4)).reactions())
        .containsExactly(new Reaction(DAY, "bridge", 4, "settled"));
    assertThat(state(NEXT, before, session, after, pain(NEXT, Moment.MORNING, 5)).reactions())
        .containsExactly(new Reaction(DAY, "bridge", 4, "not-settled"));
  }

  @Test
  void tellsTheReactionOfWhatHurtOnceEvenWhenItWasNotFinished() {
    PersonState state = state(DAY, done(DAY, "clam"), hurt(DAY, "bridge", 3, 5));
    assertThat(state.reactions()).containsExactly(new Reaction(DAY, "bridge", 5, "unanswered"));
  }

  @Test
  void knowsAFlareUntilItIsOver() {
    assertThat(state(DAY, flare(DAY.minusDays(2), true), flare(DAY, true)).flareSince())
        .isEqualTo(DAY.minusDays(2));
    assertThat(state(DAY, flare(DAY.minusDays(2), true), flare(DAY, false)).flareSince()).isNull();
  }

  @Test
  void doesNotKnowTheFuture() {
    assertThat(state(DAY, hurt(NEXT, "bridge", 3, 4)).exclusions()).isEmpty();
  }

  private static PersonState state(LocalDate asOf, DiaryEntry... entries) {
    return of(Diary.upTo(asOf, List.of(entries)));
  }

  private static PersonState of(Diary diary) {
    return Fixtures.SESSIONS.states().of(diary);
  }
}
