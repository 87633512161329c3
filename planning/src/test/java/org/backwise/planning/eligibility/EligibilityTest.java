package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.PersonState;
import org.backwise.planning.course.Course;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

class EligibilityTest {

  private static final String STEP = "sock-reach-sitting";

  private final PersonMaker person = new PersonMaker();
  private final Catalogue catalogue = new Catalogue(PersonMaker.KNOWLEDGE);

  @Test
  void opensAStepOfAWayBackWhereAClinicianNamesTheMovementButNeverInRelief() {
    assertThat(open(RoutineKind.MAIN_A)).isFalse();
    person.limits.add(
        new ClearanceLimit.AllowMotion(
            Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID, AllowedLoad.NONE));

    assertThat(open(RoutineKind.MAIN_A)).isTrue();
    assertThat(open(RoutineKind.RELIEF)).isFalse();
  }

  @Test
  void leavesReliefToWhomAsksForTheStepByName() {
    person.limits.add(new ClearanceLimit.MustInclude(STEP));
    assertThat(open(RoutineKind.RELIEF)).isTrue();
  }

  private boolean open(RoutineKind kind) {
    var knowledge = PersonMaker.KNOWLEDGE;
    Person who = Person.of(person.intake(), PersonState.NEW, knowledge);
    var phase = knowledge.tables().phases().phases().get("maintain");
    Eligible eligible =
        new Eligibility(knowledge, catalogue, who)
            .in(new Course.Leg(0, "maintain", phase, 1, 1), List.of(PersonMaker.START));
    return catalogue.of(knowledge.exercises().get(STEP)).stream()
        .anyMatch(p -> eligible.has(kind, p));
  }
}
