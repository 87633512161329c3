package org.backwise.safety.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.Response;
import org.backwise.model.rule.Fact;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

class AnswerFactsTest {

  private final PersonMaker person = new PersonMaker();

  @Test
  void countsFallsFromTheNumberAskedFor() {
    person.falls = 2;
    assertThat(holds(new Fact.Falls(2))).isTrue();
    assertThat(holds(new Fact.Falls(3))).isFalse();
  }

  @Test
  void goesByThePlaceThatHurtsMost() {
    person.sites.add(PersonMaker.site("neck", PersonMaker.START.minusWeeks(6), 8, 5, 7));
    assertThat(holds(new Fact.PainNow(7))).isTrue();
    assertThat(holds(new Fact.PainNow(8))).isFalse();
    assertThat(holds(new Fact.PainAverage(5))).isTrue();
    assertThat(holds(new Fact.PainAverage(6))).isFalse();
  }

  @Test
  void knowsWhatEasesThePain() {
    person.betterWith.add("walking");
    assertThat(holds(new Fact.BetterWith(List.of("sitting", "walking")))).isTrue();
    assertThat(holds(new Fact.BetterWith(List.of("sitting")))).isFalse();
  }

  @Test
  void takesPainForEasilyStirredWhereNobodySaid() {
    assertThat(holds(new Fact.Irritability(List.of("moderate")))).isTrue();
    assertThat(holds(new Fact.Irritability(List.of("high")))).isFalse();
    person.irritability = null;
    assertThat(holds(new Fact.Irritability(List.of("high")))).isTrue();
  }

  @Test
  void takesAPersonForLittleActiveWhereNobodySaid() {
    person.level = "high";
    assertThat(holds(new Fact.ActivityLevel(List.of("moderate", "high")))).isTrue();
    assertThat(holds(new Fact.ActivityLevel(List.of("low")))).isFalse();
    person.level = null;
    assertThat(holds(new Fact.ActivityLevel(List.of("low")))).isTrue();
  }

  @Test
  void knowsWhatThePersonDoesAndCannotDo() {
    person.activities.add("driving");
    person.cannot.add(new CannotDo("kneel", null));
    assertThat(holds(new Fact.Does(List.of("golf", "driving")))).isTrue();
    assertThat(holds(new Fact.Does(List.of("golf")))).isFalse();
    assertThat(holds(new Fact.Cannot(List.of("stand-long", "kneel")))).isTrue();
    assertThat(holds(new Fact.Cannot(List.of("stand-long")))).isFalse();
  }

  @Test
  void takesAnUnsureAnswerForAYes() {
    person.yes.add(new FlagAnswer("fever-or-unwell", PersonMaker.START));
    person.unsure.add(new FlagAnswer("night-pain-constant", PersonMaker.START));
    assertThat(holds(new Fact.HasFlag(List.of("fever-or-unwell")))).isTrue();
    assertThat(holds(new Fact.HasFlag(List.of("night-pain-constant")))).isTrue();
    assertThat(holds(new Fact.HasFlag(List.of("lump")))).isFalse();
  }

  @Test
  void asksAResponseForSegmentMovementAndEffectAlike() {
    assertThat(holds(draws(Segment.LUMBAR, SpineMotion.FLEXION, "centralises"))).isFalse();
    person.responds.add(new Response(Segment.LUMBAR, SpineMotion.FLEXION, "centralises", "self"));
    assertThat(holds(draws(Segment.LUMBAR, SpineMotion.FLEXION, "centralises"))).isTrue();
    assertThat(holds(draws(Segment.CERVICAL, SpineMotion.FLEXION, "centralises"))).isFalse();
    assertThat(holds(draws(Segment.LUMBAR, SpineMotion.EXTENSION, "centralises"))).isFalse();
    assertThat(holds(draws(Segment.LUMBAR, SpineMotion.FLEXION, "peripheralises"))).isFalse();
  }

  private static Fact draws(Segment segment, SpineMotion motion, String effect) {
    return new Fact.Responds(segment, motion, effect);
  }

  private boolean holds(Fact fact) {
    return new Facts(
            person.make(), Catalogue.real().tables().phases(), Catalogue.real().conditions())
        .holds(fact, PersonMaker.START);
  }
}
