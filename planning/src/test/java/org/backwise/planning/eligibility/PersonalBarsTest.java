package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.backwise.model.Effort;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Use;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.planning.course.Course;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** What stands against exercises for one person, over the whole of the catalogue. */
class PersonalBarsTest {

  private final Catalogue catalogue = new Catalogue(PersonMaker.KNOWLEDGE);
  private static final List<Exercise> ALL = PersonMaker.KNOWLEDGE.exercises().all();

  private final PersonMaker person = new PersonMaker();

  @Test
  void aPhaseHoldsNothingAboveItsLevelOrItsEffort() {
    bars("LEVEL", e -> e.level() > 1 || e.effort() != Effort.GENTLE);
  }

  @Test
  void whatIsLikedMayPassTheLevelButNotTheEffort() {
    likeAll();
    bars("LEVEL", e -> e.effort() != Effort.GENTLE);
  }

  @Test
  void whatTheClinicianAsksForMayPassBothAndTheWish() {
    avoidAll();
    mustIncludeAll();
    assertThat(against().values()).noneMatch(rules -> rules.contains("LEVEL"));
    assertThat(against().values()).noneMatch(rules -> rules.contains("AVOIDED"));
  }

  @Test
  void anExerciseIsUsedAsContentSays() {
    bars("USE", e -> e.use() != Use.DEFAULT);
    likeAll();
    bars("USE", e -> e.use() != Use.DEFAULT && e.use() != Use.ON_REQUEST);
    mustIncludeAll();
    Map<String, List<String>> against = against();
    assertThat(ALL)
        .allSatisfy(
            e ->
                assertThat(against.get(e.id()).contains("USE"))
                    .as(e.id())
                    .isEqualTo(e.use() == Use.DRAFT));
  }

  @Test
  void whatIsNeededIsAtHandOrSomethingThatMayStandIn() {
    person.equipment.clear();
    bars("EQUIPMENT", e -> e.equipment().stream().anyMatch(thing -> lacks(e, thing)));
  }

  private static boolean lacks(Exercise exercise, String thing) {
    List<String> there = PersonMaker.KNOWLEDGE.vocabulary().list("alwaysAtHand");
    return !there.contains(thing)
        && exercise.substitutes().stream()
            .filter(substitute -> substitute.equipment().equals(thing))
            .noneMatch(substitute -> substitute.use().stream().anyMatch(there::contains));
  }

  @Test
  void aWishIsKept() {
    person.avoids.add("bridge");
    bars("AVOIDED", e -> e.id().equals("bridge"));
    person.avoidsKinds.add("stretch");
    bars("AVOIDED", e -> e.id().equals("bridge") || e.kinds().contains(ExerciseKind.STRETCH));
  }

  @Test
  void aLimitOfTheClearanceIsNamedWhereItLeavesNoDose() {
    person.limits.add(new ClearanceLimit.MaxLoadKg(1));
    bars("CLEARANCE", e -> e.doses().stream().allMatch(d -> overAKilogram(d.dose())));
  }

  private static boolean overAKilogram(Dose dose) {
    return dose.load().kind().equals("kg") && Double.parseDouble(dose.load().detail()) > 1;
  }

  @Test
  void anOverusedGroupIsNotLoaded() {
    person.activities.add("driving");
    bars(
        "H10a",
        e ->
            e.muscles().stream()
                .filter(row -> row.group().equals("hip-flexors") && row.role().loads())
                .anyMatch(row -> row.shareMilli() >= 300));
  }

  private void likeAll() {
    ALL.forEach(e -> person.likes.add(e.id()));
  }

  private void avoidAll() {
    ALL.forEach(e -> person.avoids.add(e.id()));
  }

  private void mustIncludeAll() {
    ALL.forEach(e -> person.limits.add(new ClearanceLimit.MustInclude(e.id())));
  }

  /** Exactly those that are meant have this rule against them, and there are some. */
  private void bars(String rule, Predicate<Exercise> meant) {
    Map<String, List<String>> against = against();
    assertThat(ALL).filteredOn(meant).isNotEmpty();
    assertThat(ALL)
        .allSatisfy(
            e ->
                assertThat(against.get(e.id()).contains(rule)).as(e.id()).isEqualTo(meant.test(e)));
  }

  private Map<String, List<String>> against() {
    var knowledge = PersonMaker.KNOWLEDGE;
    Person who = Person.of(person.intake(), person.state, knowledge);
    var phase = knowledge.tables().phases().phases().get("settle");
    return new Eligibility(knowledge, catalogue, who)
        .in(new Course.Leg(0, "settle", phase, 1, 1), List.of(PersonMaker.START))
        .against();
  }
}
