package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.intake.GoalWish;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Reason;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** A reason speaks of muscles that the exercise works, in the way in which it works them. */
class ReasonsTest {

  private static final Knowledge KNOWLEDGE = PersonMaker.KNOWLEDGE;
  private final PersonMaker person = new PersonMaker();

  @Test
  void nameACoreGroupWhereTheySpeakOfTheMiddle() {
    List<String> core = KNOWLEDGE.tables().needs().coreGroups();

    assertThat(withReason("serve.core"))
        .isNotEmpty()
        .allSatisfy(
            item ->
                assertThat(muscles(item))
                    .filteredOn(m -> core.contains(m.group()))
                    .anySatisfy(m -> assertThat(text(item)).contains(word(m))));
  }

  @Test
  void speakOfAStretchOnlyOfWhatIsStretched() {
    assertThat(withReason("serve.stretch"))
        .isNotEmpty()
        .allSatisfy(
            item ->
                assertThat(muscles(item))
                    .filteredOn(m -> m.role() == MuscleRole.STRETCHED)
                    .anySatisfy(m -> assertThat(text(item)).contains(word(m))));
  }

  @Test
  void nameTheBusyGroupAndThePartnerThatWorks() {
    person.activities.add("cycling");

    assertThat(withReason("serve.oppose"))
        .isNotEmpty()
        .allSatisfy(
            item ->
                assertThat(muscles(item))
                    .filteredOn(m -> m.role().loads())
                    .anySatisfy(m -> assertThat(text(item)).contains("works your " + word(m))));
  }

  @Test
  void tellOnceAPhaseHowLongThePainHasLasted() {
    assertThat(person.programme().phases())
        .allSatisfy(
            phase ->
                assertThat(phase.routines().stream().flatMap(r -> r.items().stream()))
                    .filteredOn(item -> item.why().get(0).from().equals("stage:persistent"))
                    .hasSizeLessThanOrEqualTo(1));
  }

  @Test
  void tellNoGoalThatIsPastAndNoneForAStretchOfWhatIsToGrowStrong() {
    person.goals.add(new GoalWish("gluteals", PersonMaker.START.plusWeeks(8)));
    List<Phase> phases = person.programme().phases();

    assertThat(phases.stream().flatMap(p -> p.routines().stream()).flatMap(r -> r.items().stream()))
        .filteredOn(item -> item.why().get(0).from().equals("goal:gluteals"))
        .isNotEmpty()
        .noneMatch(item -> item.why().get(0).code().equals("serve.stretch"));
    assertThat(phases.get(4).routines().stream().flatMap(r -> r.items().stream()))
        .noneMatch(item -> item.why().get(0).from().equals("goal:gluteals"));
  }

  private List<Item> withReason(String code) {
    return person.programme().phases().stream()
        .flatMap(phase -> phase.routines().stream())
        .flatMap(routine -> routine.items().stream())
        .filter(item -> item.why().stream().anyMatch(why -> why.code().equals(code)))
        .toList();
  }

  private static List<MuscleWork> muscles(Item item) {
    return KNOWLEDGE.exercises().get(item.exercise()).muscles();
  }

  private static String word(MuscleWork muscle) {
    return KNOWLEDGE.texts().word("muscleGroups", muscle.group());
  }

  private static String text(Item item) {
    return Stream.of(item)
        .flatMap(i -> i.why().stream())
        .map(Reason::text)
        .reduce("", String::concat);
  }
}
