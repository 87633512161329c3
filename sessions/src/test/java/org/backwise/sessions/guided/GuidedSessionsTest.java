package org.backwise.sessions.guided;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.PersonState;
import org.backwise.safety.ApprovedRoutine;
import org.backwise.safety.DayQuestion;
import org.backwise.safety.DayVerdict;
import org.backwise.sessions.Fixtures;
import org.backwise.sessions.day.Someone;
import org.backwise.sessions.guided.ItemLine.Instead;
import org.backwise.sessions.timeline.Segment;
import org.junit.jupiter.api.Test;

class GuidedSessionsTest {
  private static final String PLAIN =
      "{exercise: seated-gluteal-squeeze, role: daily, dose: {sets: 1, reps: 5}}";
  private static final String CHANGEABLE =
      """
      {exercise: seated-gluteal-squeeze, role: daily, dose: {sets: 1, reps: 5}, alternatives: [
              {exercise: standing-gluteal-squeeze, dose: {sets: 1, reps: 5}, than: harder},
              {exercise: lying-gluteal-squeeze, dose: {sets: 1, reps: 5}, than: equal}]}""";

  private static ApprovedRoutine routine() {
    Programme programme = Someone.programme(PLAIN, CHANGEABLE);
    DayVerdict verdict =
        Someone.JUDGE.judgeDay(
            Someone.intake(),
            PersonState.NEW,
            programme,
            DayQuestion.of(Fixtures.START, RoutineKind.MAIN_A));
    assertThat(verdict).isInstanceOf(DayVerdict.Given.class);
    return ((DayVerdict.Given) verdict).routine();
  }

  private static GuidedSession session(boolean harder) {
    return Fixtures.SESSIONS.guided().of(routine(), "main", Fixtures.START, harder);
  }

  private static List<String> instead(boolean harder) {
    return session(harder).versions().get(0).items().stream()
        .flatMap(item -> item.instead().stream())
        .map(Instead::than)
        .toList();
  }

  @Test
  void offersWhatTheProgrammeCarriesAndNothingHarderUnlessItMay() {
    assertThat(instead(true)).containsExactly("harder", "equal");
    assertThat(instead(false)).containsExactly("equal");
  }

  @Test
  void laysEachItemFromItsOwnFirstSecond() {
    for (ItemLine item : session(true).versions().get(0).items()) {
      int second = 0;
      for (Segment segment : item.segments()) {
        assertThat(segment.startSecond()).isEqualTo(second);
        second = segment.endSecond();
      }
      assertThat(second).isPositive();
    }
  }

  @Test
  void tellsHowLongSomethingInAnItemsPlaceTakesByItself() {
    ApprovedRoutine routine = routine();
    Item squeeze =
        routine.routine().items().stream()
            .filter(item -> !item.alternatives().isEmpty())
            .findFirst()
            .orElseThrow();
    Item instead = Fixtures.SESSIONS.inPlace().of(squeeze, squeeze.alternatives().get(0));
    Version alone =
        Fixtures.SESSIONS
            .guided()
            .only(routine, instead, "daily", Fixtures.START)
            .versions()
            .get(0);
    int seconds = alone.items().get(0).segments().stream().mapToInt(Segment::lengthSeconds).sum();
    assertThat(alone.minutes()).isPositive().isEqualTo((seconds + 59) / 60);
  }

  @Test
  void tellsOfEveryExerciseThatMayBeMet() {
    assertThat(GuidedDocument.exercises(session(true)))
        .isEqualTo(
            Set.of(
                "shoulder-rolls",
                "seated-gluteal-squeeze",
                "standing-gluteal-squeeze",
                "lying-gluteal-squeeze",
                "easy-breathing-sitting"));
    assertThat(GuidedDocument.exercises(session(false))).doesNotContain("standing-gluteal-squeeze");
  }
}
