package org.backwise.safety.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Sex;
import org.backwise.model.intake.Surgery;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Stage;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

class OnsetsTest {

  private static final LocalDate START = PersonMaker.START;
  private static final LocalDate BACK = START.minusWeeks(6);
  private static final LocalDate NECK = START.minusWeeks(20);

  private final PersonMaker person = new PersonMaker();

  @Test
  void aFlagBeganWhenItWasToldToHave() {
    person.yes.add(new FlagAnswer("fever-or-unwell", START.minusDays(5)));
    person.unsure.add(new FlagAnswer("night-pain-constant", START.minusDays(9)));
    assertThat(onsets(new Fact.HasFlag(List.of("fever-or-unwell"))))
        .containsExactly(START.minusDays(5));
  }

  @Test
  void aConditionBeganOnItsDateIfItHasOne() {
    person.conditions.add(new ConditionAnswer("vertigo", null, null, NECK, "active"));
    person.conditions.add(new ConditionAnswer("vertigo", null, null, null, "active"));
    assertThat(onsets(new Fact.HasCondition(List.of("vertigo"), List.of(), null)))
        .containsExactly(NECK);
  }

  @Test
  void anOperationBeganOnItsDay() {
    person.surgery.add(new Surgery("lumbar-fusion", START.minusWeeks(2), null));
    assertThat(onsets(new Fact.HadSurgery(List.of("lumbar-fusion"), 0, 12, false)))
        .containsExactly(START.minusWeeks(2));
  }

  @Test
  void aPregnancyConcernsARuleFromTheWeekThatTheRuleNames() {
    person.person = new Person(1990, Sex.FEMALE, START.plusWeeks(20), null);
    assertThat(onsets(new Fact.Pregnant(16, 45))).containsExactly(START.minusWeeks(4));
  }

  @Test
  void whatFollowsABirthBeganWithIt() {
    LocalDate birth = START.minusDays(30);
    person.person = new Person(1990, Sex.FEMALE, null, new Person.Birth(birth, "vaginal"));
    assertThat(onsets(new Fact.GaveBirth(6, List.of()))).containsExactly(birth);
  }

  @Test
  void painBeganInThePlacesThatAreMeant() {
    person.sites.add(PersonMaker.site("neck", NECK, 6, 3, 5));
    assertThat(onsets(new Fact.PainAt(List.of("neck")))).containsExactly(NECK);
    assertThat(onsets(new Fact.PainNow(5))).containsExactly(NECK);
    assertThat(onsets(new Fact.PainNow(3))).containsExactly(BACK, NECK);
    assertThat(onsets(new Fact.PainAverage(4))).containsExactly(BACK);
    assertThat(onsets(new Fact.PainAverage(3))).containsExactly(BACK, NECK);
  }

  @Test
  void aStageBeganWithTheMainPain() {
    person.sites.add(PersonMaker.site("neck", NECK, 6, 3, 5));
    assertThat(onsets(new Fact.InStage(List.of(Stage.SUBACUTE)))).containsExactly(BACK);
  }

  @Test
  void aSpreadWithoutADateBeganWithTheAnswers() {
    var told = new PainSite.Spread("below-knee", null, START.minusWeeks(1));
    var untold = new PainSite.Spread("below-elbow", null, null);
    person.sites.set(0, new PainSite("low-back", null, BACK, 6, 4, 3, List.of(told, untold)));
    assertThat(onsets(new Fact.SpreadsTo(List.of("below-knee"))))
        .containsExactly(START.minusWeeks(1));
    assertThat(onsets(new Fact.SpreadsTo(List.of("below-elbow"))))
        .containsExactly(START.minusDays(3));
  }

  @Test
  void whatDoesNotHoldBeganNever() {
    person.sites.add(PersonMaker.site("neck", NECK, 6, 3, 5));
    Fact acute = new Fact.InStage(List.of(Stage.ACUTE));
    assertThat(onsets(new Fact.Any(List.of(new Fact.PainAt(List.of("neck")), acute))))
        .containsExactly(NECK);
  }

  @Test
  void ageAndHabitsHaveNoBeginning() {
    assertThat(onsets(new Fact.Age(18, 99))).isEmpty();
    assertThat(onsets(new Fact.Falls(0))).isEmpty();
  }

  private List<LocalDate> onsets(Fact fact) {
    Facts facts =
        new Facts(person.make(), Catalogue.real().tables().phases(), Catalogue.real().conditions());
    return facts.onsets(fact, START).map(Onset::on).toList();
  }
}
