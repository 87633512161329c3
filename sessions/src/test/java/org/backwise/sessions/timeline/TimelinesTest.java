package org.backwise.sessions.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Load;
import org.backwise.model.exercise.Tempo;
import org.backwise.model.motion.Breath;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.RoutineKind;
import org.backwise.sessions.Fixtures;
import org.junit.jupiter.api.Test;

class TimelinesTest {

  private static final Timelines TIMELINES = Fixtures.SESSIONS.timelines();
  private static final LocalDate DAY = Fixtures.START;

  @Test
  void lastsAsLongAsThePlanningPageSaysForEveryDoseOfTheCatalogue() {
    int doses = 0;
    for (Exercise exercise : Fixtures.KNOWLEDGE.exercises().all()) {
      for (Side side : sides(exercise)) {
        for (CatalogueDose dose : exercise.doses()) {
          Timeline timeline = timeline(Fixtures.item(exercise, dose.dose(), side));
          assertThat(timeline.seconds())
              .as("%s %s %s", exercise.id(), side, dose.dose())
              .isEqualTo(formula(exercise, dose.dose(), side));
          doses++;
        }
      }
    }
    assertThat(doses).isGreaterThan(200);
  }

  @Test
  void leavesNoGapAndNoOverlap() {
    for (Exercise exercise : Fixtures.KNOWLEDGE.exercises().all()) {
      int second = 0;
      for (Segment segment : timeline(Fixtures.item(exercise.id())).segments()) {
        assertThat(segment.startSecond()).isEqualTo(second);
        second = segment.endSecond();
      }
    }
  }

  @Test
  void givesBothSidesEqualHalves() {
    for (Exercise exercise : Fixtures.KNOWLEDGE.exercises().all()) {
      if (exercise.oneSided()) {
        Timeline timeline = timeline(Fixtures.item(exercise.id()));
        assertThat(worked(timeline, Side.LEFT))
            .isPositive()
            .isEqualTo(worked(timeline, Side.RIGHT));
      }
    }
  }

  @Test
  void nobodyIsToldToComeBackFromABreath() {
    for (String id :
        List.of("easy-breathing-lying", "rib-breathing-sitting", "yoga-supported-rest")) {
      assertThat(backs(id)).as(id).isNotEmpty().doesNotContain("Come back slowly.");
    }
    assertThat(backs("bridge")).containsOnly("Come back slowly.");
    assertThat(backs("constructive-rest")).containsOnly("Come back slowly.");
    assertThat(backs("tense-and-let-go-sitting")).containsOnly("Come back slowly.");
  }

  private static List<String> backs(String id) {
    return timeline(Fixtures.item(id)).segments().stream()
        .filter(segment -> segment.kind() == SegmentKind.MOVE_BACK)
        .map(Segment::cue)
        .toList();
  }

  @Test
  void takesTurnsBySet() {
    Exercise clam = exercise(Alternation.BY_SET);
    Dose dose = new Dose(2, 5, 0, 20, new Tempo(2, 2), Load.NONE);
    Timeline timeline = timeline(Fixtures.item(clam, dose, Side.BOTH));
    assertThat(sidesInTurn(timeline)).containsExactly(Side.LEFT, Side.RIGHT, Side.LEFT, Side.RIGHT);
    assertThat(timeline.segments().stream().filter(s -> s.kind() == SegmentKind.SWITCH_SIDES))
        .hasSize(2);
  }

  @Test
  void takesTurnsByRepetition() {
    Exercise exercise = exercise(Alternation.BY_REPETITION);
    Dose dose = new Dose(1, 3, 2, 0, new Tempo(2, 2), Load.NONE);
    assertThat(sidesInTurn(timeline(Fixtures.item(exercise, dose, Side.BOTH))))
        .containsExactly(Side.LEFT, Side.RIGHT, Side.LEFT, Side.RIGHT, Side.LEFT, Side.RIGHT);
  }

  @Test
  void changesTheFirstSideFromDayToDay() {
    assertThat(DAY.toEpochDay() % 2).isZero();
    assertThat(Timelines.firstSide(DAY)).isEqualTo(Side.LEFT);
    assertThat(Timelines.firstSide(DAY.plusDays(1))).isEqualTo(Side.RIGHT);
    assertThat(Timelines.firstSide(DAY.plusDays(2))).isEqualTo(Side.LEFT);
  }

  @Test
  void keepsToOneSideWhereOnlyOneIsGiven() {
    Exercise clam = exercise(Alternation.BY_SET);
    Timeline timeline = timeline(Fixtures.item(clam, clam.doses().get(0).dose(), Side.RIGHT));
    assertThat(worked(timeline, Side.LEFT)).isZero();
    assertThat(worked(timeline, Side.RIGHT)).isPositive();
  }

  @Test
  void breathesThroughALongHold() {
    Exercise exercise = Fixtures.KNOWLEDGE.exercises().get("single-knee-to-chest");
    Dose dose = new Dose(1, 1, 27, 0, new Tempo(2, 2), Load.NONE);
    Segment hold =
        timeline(Fixtures.item(exercise, dose, Side.BOTH)).segments().stream()
            .filter(s -> s.kind() == SegmentKind.HOLD)
            .findFirst()
            .orElseThrow();
    assertThat(hold.breathing())
        .extracting(BreathPart::breath)
        .containsExactly(Breath.IN, Breath.OUT, Breath.IN, Breath.OUT);
    assertThat(hold.breathing()).extracting(BreathPart::lengthSeconds).containsExactly(4, 6, 4, 6);
    assertThat(hold.breathing().get(0).startSecond()).isEqualTo(hold.startSecond());
    assertThat(hold.breath()).isEqualTo(Breath.EASY);
  }

  @Test
  void breathesOutOnTheWayOutAndInOnTheWayBack() {
    List<Segment> segments = timeline(Fixtures.item("bridge")).segments();
    assertThat(breathOf(segments, SegmentKind.MOVE_OUT)).containsOnly(Breath.OUT);
    assertThat(breathOf(segments, SegmentKind.MOVE_BACK)).containsOnly(Breath.IN);
    List<Segment> breathing = timeline(Fixtures.item("easy-breathing-lying")).segments();
    assertThat(breathOf(breathing, SegmentKind.MOVE_OUT)).containsOnly(Breath.IN);
  }

  @Test
  void breathesOutBothWaysWhereTheMovementDoes() {
    List<Segment> segments = timeline(Fixtures.item("curl-up-hands-under-back")).segments();
    assertThat(breathOf(segments, SegmentKind.MOVE_OUT)).containsOnly(Breath.OUT);
    assertThat(breathOf(segments, SegmentKind.MOVE_BACK)).containsOnly(Breath.OUT);
  }

  @Test
  void breathesEasilyWhereTheRhythmIsFree() {
    List<Segment> segments = timeline(Fixtures.item("march-sitting")).segments();
    assertThat(breathOf(segments, SegmentKind.MOVE_OUT)).containsOnly(Breath.EASY);
    assertThat(breathOf(segments, SegmentKind.MOVE_BACK)).containsOnly(Breath.EASY);
  }

  @Test
  void hasWordsInEverySegment() {
    for (Exercise exercise : Fixtures.KNOWLEDGE.exercises().all()) {
      assertThat(timeline(Fixtures.item(exercise.id())).segments())
          .allSatisfy(segment -> assertThat(segment.cue()).isNotBlank());
    }
  }

  private static List<Breath> breathOf(List<Segment> segments, SegmentKind kind) {
    return segments.stream().filter(s -> s.kind() == kind).map(Segment::breath).toList();
  }

  private static Exercise exercise(Alternation alternation) {
    return Fixtures.KNOWLEDGE.exercises().all().stream()
        .filter(e -> e.oneSided() && e.alternation() == alternation)
        .findFirst()
        .orElseThrow();
  }

  private static List<Side> sides(Exercise exercise) {
    return exercise.oneSided() ? List.of(Side.BOTH, Side.LEFT) : List.of(Side.CENTRE);
  }

  private static int worked(Timeline timeline, Side side) {
    return timeline.segments().stream()
        .filter(segment -> segment.repetition() != null && segment.side() == side)
        .mapToInt(Segment::lengthSeconds)
        .sum();
  }

  private static List<Side> sidesInTurn(Timeline timeline) {
    List<Side> turns = new ArrayList<>();
    for (Segment segment : timeline.segments()) {
      Side side = segment.side();
      if (segment.repetition() != null
          && side != null
          && (turns.isEmpty() || turns.get(turns.size() - 1) != side)) {
        turns.add(side);
      }
    }
    return turns;
  }

  private static Timeline timeline(Item item) {
    return TIMELINES.of("main", RoutineKind.MAIN_A, List.of(item), 1, DAY);
  }

  private static int formula(Exercise exercise, Dose dose, Side side) {
    int sides = exercise.oneSided() && side == Side.BOTH ? 2 : 1;
    int moving = dose.tempo().outSeconds() + dose.holdSeconds() + dose.tempo().backSeconds();
    int seconds = exercise.setupSeconds() + dose.sets() * sides * dose.reps() * moving;
    seconds += (dose.sets() - 1) * dose.restSeconds();
    boolean bySet = exercise.alternation() == Alternation.BY_SET;
    return sides == 2 && bySet ? seconds + dose.sets() * 5 : seconds;
  }
}
