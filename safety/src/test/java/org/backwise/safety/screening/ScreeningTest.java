package org.backwise.safety.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.intake.Sex;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** When the questions count, whom they send to a clinician, and in which words. */
class ScreeningTest {

  private final Asked asked = new Asked();
  private final PersonMaker person = asked.person;

  @Test
  void asksAgainAfterFourWeeks() {
    person.askedOn = PersonMaker.START.minusDays(28);
    assertThat(asked.screen()).isInstanceOf(ScreeningResult.Clear.class);
    person.askedOn = PersonMaker.START.minusDays(29);
    assertThat(asked.held().reasons()).containsExactly("needs-screening");
    person.askedOn = PersonMaker.START.plusDays(1);
    assertThat(asked.held().reasons()).containsExactly("needs-screening");
  }

  @Test
  void asksAgainWithANewerSetOfQuestions() {
    person.questions = 0;
    assertThat(asked.held().reasons()).containsExactly("needs-screening");
  }

  @Test
  void anEmergencyComesBeforeOldQuestions() {
    person.questions = 0;
    asked.yes("saddle-numbness");
    assertThat(asked.held().reasons()).containsExactly("emergency", "needs-screening");
  }

  @Test
  void sendsTheYoungToAClinician() {
    person.person = new Person(2010, Sex.MALE, null, null);
    assertThat(asked.held().reasons()).containsExactly("see-clinician");
    person.person = new Person(2009, Sex.MALE, null, null);
    assertThat(((ScreeningResult.Clear) asked.screen()).notices())
        .extracting(notice -> notice.code())
        .containsExactly("guardian");
  }

  @Test
  void sendsAnUnknownConditionToAClinician() {
    person.conditions.add(new ConditionAnswer("dragon-pox", null, null, null, "active"));
    assertThat(asked.held().reasons()).containsExactly("see-clinician");
  }

  @Test
  void opensWithWhatToDoNow() {
    asked.yes("saddle-numbness");
    String first = Asked.GROUNDS.words().message("withheld.emergency.message");
    assertThat(asked.held().message().lines())
        .hasSizeGreaterThan(1)
        .first()
        .isEqualTo(Asked.GROUNDS.words().spoken(first, "GB"));
  }

  @Test
  void namesTheEmergencyNumberOfTheCountry() {
    asked.yes("saddle-numbness");
    ScreeningAnswers answers = person.make().screening();
    Screening screening = new Screening(Asked.GROUNDS);
    assertThat(screening.danger(answers, "GB").orElseThrow().message()).contains("999");
    assertThat(screening.danger(answers, "US").orElseThrow().message()).contains("911");
    assertThat(screening.danger(answers, null).orElseThrow().message())
        .contains("your local emergency number");
  }
}
