package org.backwise.safety.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.backwise.model.Side;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Surgery;
import org.backwise.model.rule.Fact;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

class SidesTest {

  private static final Fact VERTIGO = new Fact.HasCondition(List.of("vertigo"), List.of(), null);
  private static final Fact NO_KNEELING = new Fact.Cannot(List.of("kneel"));
  private static final Fact BELOW_KNEE = new Fact.SpreadsTo(List.of("below-knee"));

  private final PersonMaker person = new PersonMaker();

  @Test
  void takesTheSideOfWhicheverAnswerMakesAFactTrue() {
    tellOfTheLeft();
    assertThat(sides(VERTIGO)).containsExactly(Side.LEFT);
    assertThat(sides(operated())).containsExactly(Side.LEFT);
    assertThat(sides(new Fact.HasFlag(List.of("fever-or-unwell")))).containsExactly(Side.LEFT);
    assertThat(sides(NO_KNEELING)).containsExactly(Side.LEFT);
    assertThat(sides(new Fact.PainAt(List.of("hip")))).containsExactly(Side.LEFT);
    assertThat(sides(BELOW_KNEE)).containsExactly(Side.LEFT);
  }

  @Test
  void leavesOutAnswersThatTheFactDoesNotMean() {
    tellOfTheLeft();
    person.conditions.add(condition("parkinson", Side.RIGHT));
    person.unsure.add(new FlagAnswer("night-pain-constant", Side.RIGHT, PersonMaker.START));
    person.cannot.add(new CannotDo("stand-long", Side.RIGHT));
    assertThat(sides(VERTIGO)).containsExactly(Side.LEFT);
    assertThat(sides(new Fact.HasFlag(List.of("fever-or-unwell")))).containsExactly(Side.LEFT);
    assertThat(sides(NO_KNEELING)).containsExactly(Side.LEFT);
  }

  @Test
  void takesBothWhereOneAnswerHasNoSide() {
    tellOfTheLeft();
    person.cannot.add(new CannotDo("kneel", null));
    person.conditions.add(condition("vertigo", Side.BOTH));
    assertThat(sides(NO_KNEELING)).containsExactly(Side.LEFT, Side.RIGHT);
    assertThat(sides(VERTIGO)).containsExactly(Side.LEFT, Side.RIGHT);
  }

  @Test
  void takesTheSidesOfAllPartsThatHaveToHold() {
    tellOfTheLeft();
    person.conditions.set(0, condition("vertigo", Side.RIGHT));
    Fact always = new Fact.Always();
    assertThat(sides(new Fact.All(List.of(always, NO_KNEELING)))).containsExactly(Side.LEFT);
    assertThat(sides(new Fact.All(List.of(VERTIGO, NO_KNEELING))))
        .containsExactly(Side.LEFT, Side.RIGHT);
  }

  @Test
  void takesOnlyTheSidesOfAlternativesThatHold() {
    tellOfTheLeft();
    person.sites.add(site("shoulder", Side.RIGHT, 1));
    Fact strongShoulder =
        new Fact.PainAt(List.of("shoulder"), 0, Integer.MAX_VALUE, 0, 9, List.of());
    Fact sore = new Fact.All(List.of(new Fact.PainAt(List.of("shoulder")), new Fact.Falls(1)));
    assertThat(sides(new Fact.Any(List.of(strongShoulder, NO_KNEELING))))
        .containsExactly(Side.LEFT);
    assertThat(sides(new Fact.Any(List.of(sore, NO_KNEELING)))).containsExactly(Side.LEFT);
    person.falls = 1;
    assertThat(sides(new Fact.Any(List.of(sore, NO_KNEELING))))
        .containsExactly(Side.LEFT, Side.RIGHT);
  }

  @Test
  void takesBothWhereTheFactWouldHoldWithoutAnyAnswerOfASide() {
    tellOfTheLeft();
    Fact always = new Fact.All(List.of(new Fact.Always()));
    assertThat(sides(new Fact.Any(List.of(always, NO_KNEELING))))
        .containsExactly(Side.LEFT, Side.RIGHT);
    assertThat(sides(new Fact.All(List.of(new Fact.Any(List.of(new Fact.Always())), NO_KNEELING))))
        .containsExactly(Side.LEFT);
    assertThat(sides(new Fact.Always())).containsExactly(Side.LEFT, Side.RIGHT);
  }

  private void tellOfTheLeft() {
    person.conditions.add(condition("vertigo", Side.LEFT));
    person.surgery.add(
        new Surgery("lumbar-fusion", Side.LEFT, PersonMaker.START.minusWeeks(2), null));
    person.yes.add(new FlagAnswer("fever-or-unwell", Side.LEFT, PersonMaker.START));
    person.cannot.add(new CannotDo("kneel", Side.LEFT));
    person.sites.add(site("hip", Side.LEFT, 3));
  }

  private static ConditionAnswer condition(String code, Side side) {
    return new ConditionAnswer(code, null, side, null, "active");
  }

  private static Fact operated() {
    return new Fact.HadSurgery(List.of("lumbar-fusion"), 0, 12, false);
  }

  private static PainSite site(String code, Side side, int average) {
    var since = PersonMaker.START.minusWeeks(6);
    var spread = new PainSite.Spread("below-knee", side, since);
    return new PainSite(code, side, since, 6, average, 3, List.of(spread));
  }

  private Set<Side> sides(Fact fact) {
    return new Facts(
            person.make(), Catalogue.real().tables().phases(), Catalogue.real().conditions())
        .sides(fact, PersonMaker.START);
  }
}
