package org.backwise.safety.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Sex;
import org.backwise.model.intake.Surgery;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Stage;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

class ChangingFactsTest {

  private static final LocalDate START = PersonMaker.START;
  private static final Fact BEND = new Fact.Allowed(Segment.LUMBAR, SpineMotion.FLEXION);
  private static final Fact OPERATED = new Fact.HadSurgery(List.of("lumbar-fusion"), 0, 12, false);
  private static final Fact NEW_SPREAD = new Fact.SpreadsTo(List.of("below-knee"), 6);
  private static final Fact NEW_VERTIGO =
      new Fact.HasCondition(List.of("vertigo"), List.of(), null, 0, 6);

  private final PersonMaker person = new PersonMaker();

  @Test
  void whatWasNotToldChangesOnNoDate() {
    assertThat(changes(NEW_VERTIGO)).isFalse();
    assertThat(changes(OPERATED)).isFalse();
    assertThat(changes(NEW_SPREAD)).isFalse();
    assertThat(changes(BEND)).isFalse();
    assertThat(changes(new Fact.Pregnant(16, 45))).isFalse();
    assertThat(changes(new Fact.GaveBirth(6, List.of()))).isFalse();
  }

  @Test
  void whatWasToldChangesWhereItsAgeCounts() {
    tell();
    assertThat(changes(NEW_VERTIGO)).isTrue();
    assertThat(changes(OPERATED)).isTrue();
    assertThat(changes(NEW_SPREAD)).isTrue();
    assertThat(changes(BEND)).isTrue();
    assertThat(changes(new Fact.Pregnant(16, 45))).isTrue();
    assertThat(changes(new Fact.GaveBirth(6, List.of()))).isTrue();
    assertThat(changes(new Fact.InStage(List.of(Stage.ACUTE)))).isTrue();
  }

  @Test
  void whatHasNoAgeDoesNotChange() {
    tell();
    assertThat(changes(new Fact.HasCondition(List.of("vertigo"), List.of(), null))).isFalse();
    assertThat(changes(new Fact.SpreadsTo(List.of("below-knee")))).isFalse();
    assertThat(changes(new Fact.Falls(1))).isFalse();
  }

  @Test
  void anotherAnswerOfTheKindChangesNothing() {
    tell();
    assertThat(changes(new Fact.HasCondition(List.of("kyphosis"), List.of(), null, 0, 6)))
        .isFalse();
    assertThat(changes(new Fact.HadSurgery(List.of("laminectomy"), 0, 12, false))).isFalse();
    assertThat(changes(new Fact.SpreadsTo(List.of("below-elbow"), 6))).isFalse();
  }

  @Test
  void aFactChangesWithAnyOfItsParts() {
    Fact still = new Fact.Falls(1);
    Fact aging = new Fact.Age(65, 99);
    assertThat(changes(new Fact.Any(List.of(still, aging)))).isTrue();
    assertThat(changes(new Fact.All(List.of(still, aging)))).isTrue();
    assertThat(changes(new Fact.Not(aging))).isTrue();
    assertThat(changes(new Fact.Not(still))).isFalse();
  }

  @Test
  void countsAConditionFromItsDateOrFromTheAnswers() {
    person.conditions.add(
        new ConditionAnswer("vertigo", null, null, START.minusWeeks(5).minusDays(6), "active"));
    assertThat(facts().holds(NEW_VERTIGO, START)).isTrue();
    assertThat(facts().holds(NEW_VERTIGO, START.plusDays(1))).isFalse();
    person.conditions.set(0, new ConditionAnswer("vertigo", null, null, null, "active"));
    assertThat(facts().holds(NEW_VERTIGO, START.plusWeeks(6).minusDays(4))).isTrue();
    assertThat(facts().holds(NEW_VERTIGO, START.plusWeeks(6).minusDays(3))).isFalse();
  }

  @Test
  void aMovementIsAllowedAgainOnlyAsTheClinicianSaidAndWhereAllPainPersists() {
    person.persistent();
    tell();
    assertThat(facts().holds(BEND, START)).isTrue();
    assertThat(facts().holds(new Fact.Allowed(Segment.CERVICAL, SpineMotion.FLEXION), START))
        .isFalse();
    assertThat(facts().holds(new Fact.Allowed(Segment.LUMBAR, SpineMotion.EXTENSION), START))
        .isFalse();
    person.sites.add(PersonMaker.site("neck", START.minusWeeks(11), 2, 1, 1));
    assertThat(facts().holds(BEND, START)).isFalse();
    assertThat(facts().holds(BEND, START.plusWeeks(1))).isTrue();
  }

  @Test
  void nothingIsAllowedAgainWhereNoClinicianIsNamed() {
    person.persistent();
    tell();
    person.by = "none";
    assertThat(facts().holds(BEND, START)).isFalse();
  }

  private void tell() {
    person.conditions.add(new ConditionAnswer("vertigo", null, null, START, "active"));
    person.surgery.add(new Surgery("lumbar-fusion", START.minusWeeks(4), null));
    var spread = new PainSite.Spread("below-knee", null, START);
    LocalDate began = person.sites.get(0).startedOn();
    person.sites.set(0, new PainSite("low-back", null, began, 6, 4, 3, List.of(spread)));
    person.person =
        new Person(1990, Sex.FEMALE, START.plusWeeks(20), new Person.Birth(START, "vaginal"));
    person.limits.add(
        new ClearanceLimit.AllowMotion(
            Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID, AllowedLoad.NONE));
  }

  private boolean changes(Fact fact) {
    return facts().changes(fact);
  }

  private Facts facts() {
    return new Facts(
        person.make(), Catalogue.real().tables().phases(), Catalogue.real().conditions());
  }
}
