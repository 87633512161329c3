package org.backwise.safety.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Sex;
import org.backwise.model.intake.Surgery;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clearance has to name, and from whom it has to come. */
class CoveredTest {

  private static final LocalDate START = PersonMaker.START;
  private final Cleared cleared = new Cleared();
  private final PersonMaker person = cleared.person;

  @Test
  void namesTheConditionsThatBearOnExercise() {
    cleared.condition("non-specific", "active");
    assertThat(cleared.gaps()).isEmpty();
    cleared.condition("osteoporosis", "controlled");
    assertThat(cleared.gaps()).containsExactly("not-covered (osteoporosis)");
    person.covers.add("osteoporosis");
    assertThat(cleared.gaps()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cervical-myelopathy", "bone-metastasis", "aneurysm-known"})
  void namesWhatOnceWasGraveThoughItHasSettled(String once) {
    cleared.condition(once, "settled");
    assertThat(cleared.gaps())
        .contains("not-covered (" + once + ")", "wrong-clinician (once-grave-ask-again)");
    person.covers.add(once);
    person.by = "physician";
    assertThat(cleared.gaps()).isEmpty();
  }

  @Test
  void namesEachOperationAndAPregnancyThatOnlyTheDueDateTellsOf() {
    person.surgery.add(new Surgery("lumbar-fusion", START.minusWeeks(60), null));
    person.person = new Person(1990, Sex.FEMALE, START.plusWeeks(20), null);
    assertThat(cleared.gaps(Catalogue.small()))
        .containsExactly("not-covered (lumbar-fusion)", "not-covered (pregnancy)");
    person.covers.addAll(List.of("lumbar-fusion", "pregnancy"));
    assertThat(cleared.gaps(Catalogue.small())).isEmpty();
  }

  @Test
  void comesFromSomebodyWhomTheRulesAccept() {
    Grounds grounds =
        Catalogue.ruled(
            Catalogue.rule(
                "surgeon-first",
                new Fact.HadSurgery(List.of("knee-replacement"), 0, 12, false),
                new Trait.Anything(),
                new RuleEffect.AskClinician(List.of("spine-surgeon"))));
    person.surgery.add(new Surgery("knee-replacement", START.minusDays(9), null));
    person.covers.add("knee-replacement");
    assertThat(cleared.gaps(grounds)).containsExactly("wrong-clinician (surgeon-first)");
    person.by = "spine-surgeon";
    assertThat(cleared.gaps(grounds)).isEmpty();
  }

  @Test
  void comesFromSomebodyWhomTheConditionAccepts() {
    cleared.condition("pregnancy", "active");
    cleared.condition("nobody-knows-it", "active");
    cleared.condition("vertigo", "active");
    person.covers.addAll(List.of("pregnancy", "nobody-knows-it", "vertigo"));
    assertThat(cleared.gaps(Catalogue.small()))
        .containsExactly("wrong-clinician (pregnancy)", "wrong-clinician (nobody-knows-it)");
    person.by = "physician";
    assertThat(cleared.gaps(Catalogue.small()))
        .containsExactly("wrong-clinician (nobody-knows-it)");
  }
}
