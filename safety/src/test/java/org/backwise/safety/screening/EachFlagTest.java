package org.backwise.safety.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.programme.Withheld;
import org.backwise.model.rule.DangerFlag;
import org.backwise.model.rule.Tier;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one danger flag does by itself, and what releases it. */
class EachFlagTest {

  private final Asked asked = new Asked();
  private final PersonMaker person = asked.person;

  static Stream<String> stopping() {
    return Asked.GROUNDS.flags().all().stream()
        .filter(flag -> flag.tier().stops())
        .map(DangerFlag::id);
  }

  static Stream<String> waiting() {
    return Asked.GROUNDS.flags().all().stream()
        .filter(flag -> flag.tier() == Tier.U)
        .map(DangerFlag::id);
  }

  @ParameterizedTest
  @MethodSource("stopping")
  void stopsAtEachGraveFlag(String flag) {
    asked.yes(flag);
    assertThat(asked.held().reasons().get(0)).isIn("emergency", "same-day");
    assertThat(asked.held().rules()).contains(flag);
    assertThat(asked.held().message()).isNotBlank().doesNotContain("{");
    assertThat(asked.held().next()).isNotEmpty().noneMatch(step -> step.contains("{"));
  }

  @ParameterizedTest
  @MethodSource("stopping")
  void noClearanceSwitchesAGraveFlagOff(String flag) {
    asked.yes(flag);
    person.covers.add(flag);
    assertThat(asked.held().reasons().get(0)).isIn("emergency", "same-day");
  }

  @ParameterizedTest
  @MethodSource("stopping")
  void answersAGraveFlagThoughTheRestCannotBeRead(String flag) {
    asked.yes(flag);
    Optional<Withheld> answer =
        new Screening(Asked.GROUNDS).danger(person.make().screening(), "GB");
    assertThat(answer).isPresent();
    assertThat(answer.orElseThrow().reasons().get(0)).isIn("emergency", "same-day");
  }

  @ParameterizedTest
  @MethodSource("stopping")
  void letsGoOnAfterAVisitAndNewQuestions(String flag) {
    asked.yes(flag);
    asked.seen(flag, 10, "exercise-allowed");
    assertThat(asked.screen()).isInstanceOf(ScreeningResult.Clear.class);
  }

  @ParameterizedTest
  @MethodSource("waiting")
  void sendsEachUFlagToAClinician(String flag) {
    asked.yes(flag);
    assertThat(asked.held().reasons()).contains("see-clinician");
  }

  @ParameterizedTest
  @MethodSource("waiting")
  void letsGoOnWhereTheClearanceNamesTheFlag(String flag) {
    asked.yes(flag);
    person.covers.add(flag);
    assertThat(asked.screen()).isInstanceOf(ScreeningResult.Clear.class);
  }

  @ParameterizedTest
  @MethodSource("waiting")
  void takesAnUnsureUFlagAsANotice(String flag) {
    person.unsure.add(new FlagAnswer(flag, PersonMaker.START.minusDays(20)));
    assertThat(asked.screen()).isInstanceOf(ScreeningResult.Clear.class);
    assertThat(((ScreeningResult.Clear) asked.screen()).notices())
        .anyMatch(notice -> notice.code().equals(flag));
  }

  @Test
  void takesUnsureOneTierSofter() {
    person.unsure.add(new FlagAnswer("saddle-numbness", PersonMaker.START.minusDays(20)));
    assertThat(asked.held().reasons()).startsWith("same-day");
  }

  @Test
  void staysStoppedUntilTheQuestionsAreAskedAgain() {
    asked.yes("saddle-numbness");
    asked.seen("saddle-numbness", 3, "exercise-allowed");
    assertThat(asked.held().reasons()).startsWith("emergency");
  }

  @Test
  void staysStoppedWhereTheVisitCameBeforeItGotWorse() {
    asked.yes("saddle-numbness");
    asked.seen("saddle-numbness", 20, "exercise-allowed");
    assertThat(asked.held().reasons()).startsWith("emergency");
  }

  @Test
  void aLaterNoUndoesAnEarlierYes() {
    asked.yes("saddle-numbness");
    asked.seen("saddle-numbness", 10, "exercise-allowed");
    asked.seen("saddle-numbness", 8, "still-being-looked-into");
    assertThat(asked.held().reasons()).startsWith("emergency");
  }

  @Test
  void stopsAtAFlagThatNobodyKnows() {
    asked.yes("green-hair");
    assertThat(asked.held().reasons()).startsWith("same-day");
  }
}
