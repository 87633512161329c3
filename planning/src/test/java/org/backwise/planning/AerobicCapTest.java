package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.intake.Availability;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** A rule that caps aerobic minutes caps those of the exercises that it matches. */
class AerobicCapTest {

  private static final int WALKING_HURTS = 10;

  private final PersonMaker person = new PersonMaker();

  @Test
  void keepsWalksShortWhereWalkingHurts() {
    person.worseWith.add("walking");

    assertThat(person.programme().aerobic())
        .isNotEmpty()
        .allSatisfy(week -> assertThat(week.minutesPerDay()).isLessThanOrEqualTo(WALKING_HURTS));
  }

  @Test
  void keepsAKeenWalkerWalkingAsLongAsNow() {
    person.level = "moderate";
    person.walkMinutes = 50;
    person.availability = new Availability(20, 1, 4, false);

    assertThat(person.programme().aerobic()).allMatch(week -> week.minutesPerDay() == 50);
  }

  @Test
  void letsSomebodyCycleLongerThoughWalkingHurts() {
    person.worseWith.add("walking");
    person.equipment.add("bike");
    person.limits.add(new ClearanceLimit.NoExercise("walking"));
    List<AerobicWeek> weeks = person.programme().aerobic();

    assertThat(weeks).extracting(AerobicWeek::exercise).containsOnly("cycling-stationary");
    assertThat(weeks)
        .anySatisfy(week -> assertThat(week.minutesPerDay()).isGreaterThan(WALKING_HURTS));
  }
}
