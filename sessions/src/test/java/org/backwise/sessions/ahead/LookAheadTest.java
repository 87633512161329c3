package org.backwise.sessions.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.safety.DayKind;
import org.backwise.safety.DayVerdict;
import org.backwise.sessions.Fixtures;
import org.backwise.sessions.day.BesideTelevision;
import org.backwise.sessions.day.DayGuides;
import org.backwise.sessions.day.DaySession;
import org.backwise.sessions.day.DiaryDays;
import org.backwise.sessions.day.Someone;
import org.backwise.sessions.day.Today;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.hurt.Hurt;
import org.junit.jupiter.api.Test;

class LookAheadTest {
  private static final LocalDate DAY = Fixtures.START;
  private static final DiaryDays DAYS = new DiaryDays(Someone.DAYS, Fixtures.SESSIONS);
  private static final LookAhead AHEAD =
      new LookAhead(
          DAYS,
          new DayGuides(Fixtures.SESSIONS),
          new BesideTelevision(
              DAYS, Fixtures.SESSIONS.inPlace(), Fixtures.SESSIONS.table().besideTelevision()),
          Someone.JUDGE);

  private static DayAhead on(LocalDate date, DiaryEntry... entries) {
    return AHEAD.on(Someone.intake(), Diary.upTo(date, List.of(entries)), Someone.programme());
  }

  private static Beginning beginning(DayAhead day, DayKind kind, boolean justUp) {
    return day.beginnings().stream()
        .filter(begins -> begins.kind() == kind && begins.justUp() == justUp)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isWhatTheDayWouldBeGivenAtEachPainWheneverOneGotUp() {
    DayAhead day = on(DAY);
    assertThat(day.byPain()).hasSize(11).contains(DayKind.USUAL, DayKind.RELIEF);
    for (boolean justUp : new boolean[] {false, true}) {
      for (int pain = 0; pain <= 10; pain++) {
        Beginning begins = beginning(day, day.byPain().get(pain), justUp);
        Today today = new Today(DAY, OptionalInt.of(pain), justUp);
        assertThat(begins.sessions()).isEqualTo(asked(today)).isNotEmpty();
        assertThat(begins.relief().place()).isEqualTo("relief");
      }
      Today unsaid = new Today(DAY, OptionalInt.empty(), justUp);
      assertThat(beginning(day, day.unsaid(), justUp).sessions()).isEqualTo(asked(unsaid));
    }
  }

  private static List<SessionAhead> asked(Today today) {
    Diary diary = Diary.upTo(DAY, List.of());
    return DAYS.on(Someone.intake(), diary, Someone.programme(), today).stream()
        .map(LookAheadTest::given)
        .toList();
  }

  private static SessionAhead given(DaySession session) {
    if (!(session.verdict() instanceof DayVerdict.Given given)) {
      return new SessionAhead.Rest(session.session());
    }
    return new SessionAhead.Given(
        session.session(),
        Fixtures.SESSIONS.guided().of(given.routine(), session.session(), DAY, false));
  }

  @Test
  void carriesTheDaysGlutealItemByItself() {
    Beginning begins = beginning(on(DAY.plusDays(1)), DayKind.USUAL, false);
    assertThat(begins.sessions()).isEmpty();
    assertThat(begins.alone()).extracting(SessionAhead::place).containsExactly("daily");
  }

  @Test
  void restsWhereTheDayEndedInPainAndNotOnTheNext() {
    DiaryEntry hurt = hurt(new Hurt(2, 9, 3, false, false, false));
    assertThat(all(on(DAY, hurt))).hasOnlyElementsOfType(SessionAhead.Rest.class);
    assertThat(all(on(DAY.plusDays(1), hurt))).hasAtLeastOneElementOfType(SessionAhead.Given.class);
  }

  @Test
  void isHeldOnEveryDayWhileAGraveSignLocks() {
    DiaryEntry hurt = hurt(new Hurt(2, 2, 3, true, false, false));
    assertThat(all(on(DAY, hurt))).hasOnlyElementsOfType(SessionAhead.Held.class).isNotEmpty();
  }

  private static List<SessionAhead> all(DayAhead day) {
    return day.beginnings().stream()
        .flatMap(begins -> Stream.concat(begins.sessions().stream(), Stream.of(begins.relief())))
        .toList();
  }

  private static DiaryEntry hurt(Hurt hurt) {
    When when = new When(DAY, ZoneOffset.UTC);
    return new DiaryEntry.HurtReported(new UUID(0, 1), when, "bridge", null, null, hurt);
  }

  @Test
  void writesALineOnceThoughManySessionsHoldIt() {
    List<DayAhead> days = IntStream.range(0, 2).mapToObj(i -> on(DAY.plusDays(i))).toList();
    AheadDocument document = new AheadDocument();
    Map<String, Object> tree = document.tree(days);
    assertThat((List<?>) tree.get("lines")).doesNotHaveDuplicates().hasSizeBetween(3, 9);
    assertThat(document.exercises()).contains("shoulder-rolls", "seated-gluteal-squeeze");
  }
}
