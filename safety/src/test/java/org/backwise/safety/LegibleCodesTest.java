package org.backwise.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.Illegible.gaps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Response;
import org.backwise.model.intake.Surgery;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** Codes of the answers: content knows each, or nothing is judged. */
class LegibleCodesTest {

  private static final String ODD = "nobody-knows-it";

  @Test
  void refusesACodeThatContentDoesNotKnowWhereverItStands() {
    Map<String, Consumer<PersonMaker>> odd = new LinkedHashMap<>();
    odd.put("sites", p -> p.sites.add(PersonMaker.site(ODD, PersonMaker.START, 1, 1, 1)));
    odd.put("spreads", p -> p.sites.set(0, spreading(ODD)));
    odd.put("provocations", p -> p.betterWith.add(ODD));
    odd.put("irritability", p -> p.irritability = ODD);
    odd.put("activityLevels", p -> p.level = ODD);
    odd.put("activities", p -> p.activities.add(ODD));
    odd.put("surgeries", LegibleCodesTest::operated);
    odd.put("cannot", p -> p.cannot.add(new CannotDo(ODD, null)));
    odd.put("equipment", p -> p.equipment.add(ODD));
    odd.put("places", p -> p.places.add(ODD));
    odd.put("conditionStatus", LegibleCodesTest::unwell);
    odd.put("responseEffects", p -> p.responds.add(drawing(ODD)));
    odd.forEach((list, told) -> assertThat(gaps(told)).as(list).containsExactly(list));
  }

  @Test
  void readsCodesThatContentKnows() {
    assertThat(gaps(p -> p.responds.add(drawing("centralises")))).isEmpty();
    assertThat(gaps(p -> p.betterWith.add("walking"))).isEmpty();
    assertThat(gaps(p -> p.sites.set(0, spreading("buttock")))).isEmpty();
  }

  @Test
  void readsAnswersThatLeaveOpenHowActiveAndHowEasilyStirred() {
    assertThat(gaps(p -> p.irritability = null)).isEmpty();
    assertThat(gaps(p -> p.level = null)).isEmpty();
  }

  private static void operated(PersonMaker person) {
    person.surgery.add(new Surgery(ODD, PersonMaker.START.minusWeeks(20), null));
    person.covers.add(ODD);
  }

  private static PainSite spreading(String to) {
    var spread = new PainSite.Spread(to, null, PersonMaker.START.minusWeeks(1));
    return new PainSite(
        "low-back", null, PersonMaker.START.minusWeeks(6), 6, 4, 3, List.of(spread));
  }

  private static void unwell(PersonMaker person) {
    person.conditions.add(new ConditionAnswer("vertigo", null, null, null, ODD));
    person.covers.add("vertigo");
  }

  private static Response drawing(String effect) {
    return new Response(Segment.LUMBAR, SpineMotion.FLEXION, effect, "self");
  }
}
