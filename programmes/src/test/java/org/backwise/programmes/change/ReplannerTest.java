package org.backwise.programmes.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.change.Change;
import org.backwise.model.change.Difference;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Rung;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.safety.Judge;
import org.backwise.safety.Verdict;
import org.junit.jupiter.api.Test;

class ReplannerTest {

  private static final Programme PRESENT = Changing.programme(Changing.answers());
  private static final int WEEK = 4;
  private static final LocalDate TODAY = Changing.START.plusWeeks(WEEK - 1L).plusDays(2);
  private final Judge judge = Changing.MAKER.judge();

  private static Item someItem() {
    return Changing.coming(PRESENT, WEEK)
        .filter(item -> !item.alternatives().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void leavesOutWhatIsDislikedAndSaysSo() {
    String disliked = someItem().exercise();
    Replanned.Made made = Changing.made(new Change.Avoid(disliked), WEEK);

    assertThat(Changing.coming(made.programme(), WEEK))
        .extracting(Item::exercise)
        .doesNotContain(disliked);
    assertThat(made.intake().preferences().avoid()).containsExactly(disliked);
    assertThat(made.difference().routines())
        .flatExtracting(Difference.OfRoutine::goes)
        .filteredOn(line -> line.exercise().equals(disliked))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.rules()).containsExactly("AVOIDED"));
  }

  @Test
  void leavesThePastWeeksAsTheyWere() {
    Programme made = Changing.made(new Change.Without("mat"), WEEK).programme();
    LocalDate first = Changing.START.plusWeeks(WEEK - 1L);

    assertThat(made.calendar().stream().filter(e -> e.date().isBefore(first)))
        .containsExactlyElementsOf(
            PRESENT.calendar().stream().filter(e -> e.date().isBefore(first)).toList());
    for (int week = 1; week < WEEK; week++) {
      assertThat(done(made, week)).containsExactlyElementsOf(done(PRESENT, week));
    }
    assertThat(made.approvedUntil()).isEqualTo(PRESENT.approvedUntil());
  }

  /** What each routine of a week holds, with its dose. */
  private static List<String> done(Programme programme, int week) {
    return programme.phases().stream()
        .filter(phase -> phase.fromWeek() <= week && week <= phase.lastWeek())
        .flatMap(phase -> phase.routines().stream())
        .flatMap(
            routine ->
                routine.items().stream()
                    .map(item -> routine.kind() + " " + item.exercise() + " " + in(item, week)))
        .toList();
  }

  private static Rung in(Item item, int week) {
    return item.ladder().stream().filter(rung -> rung.week() == week).findFirst().orElseThrow();
  }

  @Test
  void isJudgedForTheWeeksThatAreStillToCome() {
    Replanned.Made made = Changing.made(new Change.Avoid(everywhere()), WEEK);
    Programme programme = made.programme();

    assertThat(judge.judge(made.intake(), PersonState.NEW, programme, TODAY))
        .isInstanceOf(Verdict.Approved.class);
    assertThat(judge.judge(made.intake(), PersonState.NEW, programme))
        .isInstanceOf(Verdict.Refused.class);
    assertThat(judge.judge(made.intake(), PersonState.NEW, PRESENT, TODAY))
        .isInstanceOf(Verdict.Refused.class);
  }

  /** An exercise that every phase of the present programme works with. */
  private static String everywhere() {
    return PRESENT.phases().stream()
        .flatMap(phase -> worked(phase).stream())
        .filter(id -> PRESENT.phases().stream().allMatch(phase -> worked(phase).contains(id)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> worked(Phase phase) {
    return phase.routines().stream()
        .filter(routine -> routine.kind() != RoutineKind.RELIEF)
        .flatMap(routine -> routine.items().stream())
        .filter(item -> item.role() != RoutineRole.WARM_UP && item.role() != RoutineRole.COOL_DOWN)
        .map(Item::exercise)
        .toList();
  }

  @Test
  void sparesAchingKnees() {
    Replanned.Made made = Changing.made(new Change.Aches("knee"), 1);

    assertThat(Changing.coming(made.programme(), 1))
        .allSatisfy(
            item ->
                assertThat(Changing.exercise(item).positions())
                    .doesNotContain(Position.KNEELING, Position.HALF_KNEELING, Position.ALL_FOURS));
    assertThat(made.intake().cannot()).extracting("what").contains("kneel", "bend-knees-deep");
  }

  @Test
  void fitsFewerMinutes() {
    Replanned.Made made = Changing.made(new Change.Minutes(12), WEEK);

    assertThat(made.programme().phases())
        .filteredOn(phase -> phase.fromWeek() >= WEEK)
        .flatExtracting("routines")
        .extracting("seconds")
        .allSatisfy(seconds -> assertThat((int) seconds).isLessThanOrEqualTo(12 * 60));
    assertThat(made.answer()).isInstanceOf(Answer.Approved.class);
  }

  @Test
  void putsOneExerciseInThePlaceOfAnother() {
    Item item = someItem();
    String instead = item.alternatives().get(0).exercise();
    Replanned.Made made = Changing.made(new Change.Swap(item.exercise(), instead), WEEK);

    assertThat(Changing.coming(made.programme(), WEEK))
        .extracting(Item::exercise)
        .contains(instead)
        .doesNotContain(item.exercise());
    assertThat(made.intake()).isEqualTo(Changing.answers());
  }

  @Test
  void refusesAnExerciseThatIsNoEquivalent() {
    assertThat(Changing.after(new Change.Swap(someItem().exercise(), "burpee"), WEEK))
        .isInstanceOf(Replanned.Nothing.class);
  }

  @Test
  void keepsAClearanceThatIsMadeStricter() {
    ClearanceLimit limit = new ClearanceLimit.NoPosition(Position.SUPINE);
    Replanned.Made made = Changing.made(new Change.Limit(limit), WEEK);

    assertThat(made.answer()).isInstanceOf(Answer.Approved.class);
    assertThat(Changing.coming(made.programme(), WEEK))
        .noneSatisfy(i -> assertThat(Changing.exercise(i).positions()).contains(Position.SUPINE));
  }

  @Test
  void onlyProposesWhereTheCliniciansWordIsNotClear() {
    ClearanceLimit note = new ClearanceLimit.Note("go easy for a while");
    Replanned.Made made = Changing.made(new Change.Limit(note), WEEK);

    assertThat(made.answer()).isInstanceOf(Answer.Proposed.class);
  }

  @Test
  void leavesWhatOpensSomethingToANewClearance() {
    ClearanceLimit opens =
        new ClearanceLimit.AllowMotion(
            Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.END, AllowedLoad.LIGHT);

    assertThat(Changing.after(new Change.Limit(opens), WEEK)).isInstanceOf(Replanned.Nothing.class);
    assertThat(Changing.after(new Change.Limit(new ClearanceLimit.MustInclude("bridge")), WEEK))
        .isInstanceOf(Replanned.Nothing.class);
  }

  @Test
  void leavesMoreTimeToTheQuestions() {
    assertThat(Changing.after(new Change.Minutes(30), WEEK)).isInstanceOf(Replanned.Nothing.class);
  }

  @Test
  void asksTheDangerQuestionsFirstWhereTheyAreOld() {
    Replanned held = Changing.after(new Change.Without("mat"), WEEK + 3);

    assertThat(((Replanned.Held) held).withheld().reasons()).containsExactly("needs-screening");
  }

  @Test
  void findsTheSameEachTime() {
    Change change = new Change.Minutes(15);

    assertThat(Changing.made(change, WEEK).programme())
        .isEqualTo(Changing.made(change, WEEK).programme());
  }

  @Test
  void leavesWhatTheClinicianAsksFor() {
    Intake asked =
        Changing.answers()
            .withClearance(
                new ChangedAnswers(Changing.KNOWLEDGE)
                    .with(
                        new Change.Limit(new ClearanceLimit.MustInclude("bridge")),
                        Changing.answers())
                    .clearance());
    ChangeRequest request =
        new ChangeRequest(
            asked,
            Changing.HASH,
            PersonState.NEW,
            Changing.programme(asked),
            new Change.Avoid("bridge"),
            TODAY);

    assertThat(Changing.REPLANNER.replan(request)).isInstanceOf(Replanned.Nothing.class);
  }
}
