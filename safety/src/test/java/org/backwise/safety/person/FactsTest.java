package org.backwise.safety.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Sex;
import org.backwise.model.intake.Surgery;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.Stage;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

class FactsTest {

  private static final LocalDate START = PersonMaker.START;

  private final PersonMaker person = new PersonMaker();

  @Test
  void takesTheMoreCarefulBirthday() {
    assertThat(CarefulAge.under(18, START, new Person(2008, Sex.MALE, null, null))).isTrue();
    assertThat(CarefulAge.under(18, START, new Person(2007, Sex.MALE, null, null))).isFalse();
    person.person = new Person(1961, Sex.MALE, null, null);
    assertThat(holds(new Fact.Age(65, Integer.MAX_VALUE))).isTrue();
    assertThat(holds(new Fact.Age(66, Integer.MAX_VALUE))).isFalse();
  }

  @Test
  void takesTheBirthdayThatMakesARuleHold() {
    person.person = new Person(2006, Sex.MALE, null, null);

    assertThat(holds(new Fact.Age(0, 20))).isTrue();
    assertThat(holds(new Fact.Age(20, Integer.MAX_VALUE))).isTrue();
    assertThat(holds(new Fact.Age(0, 19))).isFalse();
    assertThat(holds(new Fact.Age(21, Integer.MAX_VALUE))).isFalse();
  }

  @Test
  void countsWholeWeeksSinceAnOperation() {
    person.surgery.add(new Surgery("lumbar-fusion", START.minusWeeks(12), START.plusDays(3)));
    List<String> kinds = List.of("lumbar-fusion");
    assertThat(holds(new Fact.HadSurgery(kinds, 0, 12, false))).isFalse();
    assertThat(holds(new Fact.HadSurgery(kinds, 12, 26, false))).isTrue();
    assertThat(holds(new Fact.HadSurgery(kinds, 0, 12, true))).isTrue();
    Facts facts = facts();
    Fact limited = new Fact.HadSurgery(kinds, 0, 12, true);
    assertThat(facts.holds(limited, START.plusDays(3))).isTrue();
    assertThat(facts.holds(limited, START.plusDays(4))).isFalse();
    assertThat(facts.holds(new Fact.HadSurgery(kinds, 0, 12, false), START.minusDays(1))).isTrue();
  }

  @Test
  void countsWeeksOfPregnancyFromTheDueDate() {
    person.person = new Person(1990, Sex.FEMALE, START.plusWeeks(24), null);
    assertThat(holds(new Fact.Pregnant(16, 17))).isTrue();
    assertThat(holds(new Fact.Pregnant(17, 45))).isFalse();
  }

  @Test
  void countsWeeksSinceABirth() {
    person.person =
        new Person(1990, Sex.FEMALE, null, new Person.Birth(START.minusDays(41), "vaginal"));
    assertThat(holds(new Fact.GaveBirth(6, List.of()))).isTrue();
    assertThat(holds(new Fact.GaveBirth(6, List.of("caesarean")))).isFalse();
    assertThat(facts().holds(new Fact.GaveBirth(6, List.of()), START.plusDays(1))).isFalse();
  }

  @Test
  void readsTheStageFromTheSiteThatHurtsMost() {
    person.sites.add(PersonMaker.site("neck", START.minusWeeks(20), 9, 3, 1));
    assertThat(holds(new Fact.InStage(List.of(Stage.SUBACUTE)))).isTrue();
    assertThat(facts().holds(new Fact.InStage(List.of(Stage.PERSISTENT)), START.plusWeeks(6)))
        .isTrue();
  }

  @Test
  void takesTheFirstListedOfPlacesThatHurtAlike() {
    person.sites.add(PersonMaker.site("neck", START.minusWeeks(20), 9, 4, 8));
    assertThat(holds(new Fact.InStage(List.of(Stage.SUBACUTE)))).isTrue();
    person.sites.add(0, person.sites.remove(1));
    assertThat(holds(new Fact.InStage(List.of(Stage.PERSISTENT)))).isTrue();
  }

  @Test
  void asksEachPlaceForItself() {
    person.sites.add(PersonMaker.site("neck", START.minusDays(27), 9, 3, 7));
    List<String> back = List.of("low-back");
    List<String> neck = List.of("neck");
    assertThat(holds(new Fact.PainAt(neck, 0, 4, 7, 3, List.of()))).isTrue();
    assertThat(facts().holds(new Fact.PainAt(neck, 0, 4, 0, 0, List.of()), START.plusDays(1)))
        .isFalse();
    assertThat(holds(new Fact.PainAt(back, 0, 4, 0, 0, List.of()))).isFalse();
    assertThat(holds(new Fact.PainAt(back, 0, 9, 7, 0, List.of()))).isFalse();
    assertThat(holds(new Fact.PainAt(List.of(), 0, 4, 0, 4, List.of()))).isFalse();
    assertThat(facts().changes(new Fact.PainAt(neck, 0, 4, 0, 0, List.of()))).isTrue();
    assertThat(facts().changes(new Fact.PainAt(neck))).isFalse();
  }

  @Test
  void knowsWhichPlaceIsMadeWorse() {
    person.sites.add(
        new PainSite(
            "neck", null, START.minusDays(27), 6, 4, 3, List.of(), List.of("looking-down")));
    assertThat(holds(worse("neck", "looking-down"))).isTrue();
    assertThat(holds(worse("low-back", "looking-down"))).isFalse();
    assertThat(holds(new Fact.WorseWith(List.of("looking-down")))).isTrue();
  }

  @Test
  void takesWhatWasToldOfNoPlaceForEveryPlace() {
    person.sites.add(PersonMaker.site("neck", START.minusDays(27), 6, 4, 3));
    person.worseWith.add("twisting");
    assertThat(holds(worse("neck", "twisting"))).isTrue();
    assertThat(holds(worse("low-back", "twisting"))).isTrue();
    assertThat(holds(worse("hip", "twisting"))).as("does not hurt").isFalse();
  }

  private static Fact worse(String site, String code) {
    return new Fact.PainAt(List.of(site), 0, Integer.MAX_VALUE, 0, 0, List.of(code));
  }

  @Test
  void countsASpreadWithoutADateFromTheAnswers() {
    PainSite.Spread old = new PainSite.Spread("below-knee", null, START.minusWeeks(12));
    PainSite.Spread undated = new PainSite.Spread("below-elbow", null, null);
    List<PainSite.Spread> spreads = List.of(old, undated);
    person.sites.set(0, new PainSite("low-back", null, START.minusWeeks(20), 6, 4, 3, spreads));
    assertThat(holds(new Fact.SpreadsTo(List.of("below-knee")))).isTrue();
    assertThat(holds(new Fact.SpreadsTo(List.of("below-knee"), 12))).isFalse();
    assertThat(holds(new Fact.SpreadsTo(List.of("below-elbow"), 1))).isTrue();
  }

  @Test
  void doesNotBelieveThatWhatNeverSettlesHasSettled() {
    person.conditions.add(new ConditionAnswer("parkinson", null, null, null, "settled"));
    List<String> parkinson = List.of("parkinson");
    assertThat(holds(new Fact.HasCondition(parkinson, List.of(), null))).isTrue();
    assertThat(holds(new Fact.HasCondition(parkinson, List.of("active", "unknown"), null)))
        .isTrue();
    assertThat(holds(new Fact.HasCondition(parkinson, List.of("settled"), null))).isFalse();
  }

  @Test
  void leavesSettledConditionsOutUnlessAsked() {
    person.conditions.add(new ConditionAnswer("vertigo", null, null, null, "settled"));
    List<String> vertigo = List.of("vertigo");
    assertThat(holds(new Fact.HasCondition(vertigo, List.of(), null))).isFalse();
    assertThat(holds(new Fact.HasCondition(vertigo, List.of("settled"), null))).isTrue();
  }

  @Test
  void takesAConditionWithoutRegionToBeInAnyRegion() {
    person.conditions.add(new ConditionAnswer("disc-herniation", null, null, null, "active"));
    List<String> disc = List.of("disc-herniation");
    assertThat(holds(new Fact.HasCondition(disc, List.of(), "lumbar"))).isTrue();
    person.conditions.set(
        0, new ConditionAnswer("disc-herniation", "cervical", null, null, "active"));
    assertThat(holds(new Fact.HasCondition(disc, List.of(), "lumbar"))).isFalse();
  }

  @Test
  void joinsFacts() {
    Fact yes = new Fact.Always();
    Fact no = new Fact.Not(yes);
    assertThat(holds(new Fact.All(List.of(yes, no)))).isFalse();
    assertThat(holds(new Fact.Any(List.of(no, yes)))).isTrue();
    assertThat(facts().changes(new Fact.Not(new Fact.All(List.of(yes, new Fact.Age(1, 2))))))
        .isTrue();
    assertThat(facts().changes(new Fact.Any(List.of(yes, new Fact.Falls(1))))).isFalse();
  }

  @Test
  void canTestEveryFactOfContent() {
    Facts facts = facts();
    Catalogue.real().rules().forEach(rule -> facts.holds(rule.when(), START));
    Catalogue.real().screeningRules().forEach(rule -> facts.holds(rule.when(), START));
    assertThat(Catalogue.real().rules()).isNotEmpty();
  }

  @Test
  void aFactThatDoesNotChangeIsTheSameOnEveryDate() {
    Facts facts = facts();
    for (Rule rule : Catalogue.real().rules()) {
      if (!facts.changes(rule.when())) {
        assertThat(facts.holds(rule.when(), START.plusWeeks(60)))
            .as(rule.id())
            .isEqualTo(facts.holds(rule.when(), START));
      }
    }
  }

  private boolean holds(Fact fact) {
    return facts().holds(fact, START);
  }

  private Facts facts() {
    return new Facts(
        person.make(), Catalogue.real().tables().phases(), Catalogue.real().conditions());
  }
}
