package org.backwise.sessions.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backwise.sessions.Fixtures;
import org.junit.jupiter.api.Test;

class HarderTest {
  private static final LocalDate DAY = Entries.DAY;
  private static final LocalDate NEXT = DAY.plusDays(1);
  private final Harder harder = new Harder(Fixtures.SESSIONS.thatHurts());

  private boolean allowed(DiaryEntry... entries) {
    return harder.allowed(Diary.upTo(NEXT, List.of(entries)), NEXT);
  }

  private static DiaryEntry before(int pain) {
    return Entries.pain(DAY, Moment.BEFORE, pain);
  }

  private static DiaryEntry morning(int pain) {
    return Entries.pain(NEXT, Moment.MORNING, pain);
  }

  @Test
  void followsAMorningThatSettled() {
    assertThat(allowed(before(3), Entries.done(DAY, "bridge"), morning(4))).isTrue();
  }

  @Test
  void doesNotFollowABadMorning() {
    assertThat(allowed(before(3), Entries.done(DAY, "bridge"), morning(5))).isFalse();
  }

  @Test
  void doesNotFollowAMorningThatWasNotAnswered() {
    assertThat(allowed(before(3), Entries.done(DAY, "bridge"))).isFalse();
  }

  @Test
  void needsASessionBefore() {
    assertThat(allowed(morning(0))).isFalse();
  }

  @Test
  void doesNotComeOnADayOnWhichSomethingHurt() {
    assertThat(
            allowed(
                before(3),
                Entries.done(DAY, "bridge"),
                morning(3),
                Entries.hurt(NEXT, "clam", 3, 3)))
        .isFalse();
  }

  @Test
  void doesNotComeInAFlareUp() {
    assertThat(
            allowed(before(3), Entries.done(DAY, "bridge"), Entries.flare(DAY, true), morning(3)))
        .isFalse();
  }
}
