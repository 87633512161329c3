package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.intake.Intake;
import org.backwise.planning.course.Course;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.fixture.PersonMaker;
import org.backwise.planning.search.PlannedPhase;
import org.backwise.planning.search.PlannedRoutine;
import org.backwise.planning.search.Rivals;
import org.backwise.planning.search.Rivals.Rival;
import org.junit.jupiter.api.Test;

/** What was left out names what was better, and by how much. */
class RivalsTest {

  private static final int WEEKS = 6;
  private final PlannedPhase phase = first(new PersonMaker());

  private static PlannedPhase first(PersonMaker maker) {
    Intake intake = maker.intake();
    Person person = Person.of(intake, maker.state, PersonMaker.KNOWLEDGE);
    LocalDate last = PersonMaker.START.plusWeeks(WEEKS);
    Course course =
        Course.of(intake, maker.state, PersonMaker.KNOWLEDGE, person.facts(), WEEKS, last);
    return new Planner(PersonMaker.KNOWLEDGE).phases(person, course).planned().get(0);
  }

  private List<Rival> rivals() {
    return PersonMaker.KNOWLEDGE.exercises().ids().stream()
        .filter(id -> chosen().noneMatch(id::equals))
        .flatMap(id -> Rivals.of(phase, id).stream())
        .toList();
  }

  private Stream<String> chosen() {
    return phase.routines().stream()
        .map(PlannedRoutine::body)
        .flatMap(List::stream)
        .map(item -> item.exercise().id());
  }

  @Test
  void nameAnItemOfTheRoutineThatTheyWouldTakeThePlaceOf() {
    assertThat(rivals())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            rival ->
                assertThat(phase.routines())
                    .filteredOn(routine -> routine.kind() == rival.routine())
                    .flatExtracting(PlannedRoutine::body)
                    .extracting(item -> item.exercise().id())
                    .contains(rival.instead()));
  }

  @Test
  void wouldCostTheWeekSomething() {
    assertThat(rivals())
        .allSatisfy(
            rival -> assertThat(rival.lessMilli() > 0 || !rival.unmet().isEmpty()).isTrue());
  }

  @Test
  void areNoneWhereAnExerciseMayNotBeGiven() {
    assertThat(Rivals.of(phase, "full-sit-up")).isEmpty();
  }
}
