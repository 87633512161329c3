package org.backwise.handouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.backwise.handouts.exercises.ExercisesPage;
import org.backwise.model.exercise.ExerciseText;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.programmes.Answer;
import org.backwise.safety.ApprovedProgramme;
import org.junit.jupiter.api.Test;

class SheetWordsIT {

  @Test
  void todayTellsEachItemAndItsStepsInOrder() throws IOException {
    String text = PdfText.of(Sheets.today().pdf());
    int from = 0;
    for (var routine : Sheets.given(Sheets.approved().programme().start())) {
      for (Item item : routine.routine().items()) {
        ExerciseText words = Fixtures.KNOWLEDGE.texts().exercise(item.exercise());
        from = after(text, words.name(), from);
        from = after(text, words.start(), from);
        for (String step : words.steps()) {
          from = after(text, step, from);
        }
      }
    }
  }

  @Test
  void exerciseSheetsTellEachExerciseOnceAndInOrder() throws IOException {
    String text = PdfText.of(Sheets.exercises(Fixtures.cleared()).pdf());
    int from = 0;
    Programme programme = Sheets.approved().programme();
    for (String id : ExercisesPage.exercises(programme).keySet()) {
      ExerciseText words = Fixtures.KNOWLEDGE.texts().exercise(id);
      from = after(text, words.name(), from);
      from = after(text, words.steps().get(0), from);
    }
  }

  @Test
  void theFridgeSheetHasABoxForEachItemOfEachPlannedDay() {
    Programme programme = Sheets.approved().programme();
    Phase phase = programme.phases().get(0);
    long boxes =
        programme.calendar().stream()
            .filter(entry -> entry.date().isBefore(programme.start().plusWeeks(1)))
            .flatMap(entry -> phase.routines().stream().filter(r -> r.kind() == entry.routine()))
            .mapToLong(routine -> routine.items().size())
            .sum();
    long aerobic = 7 * programme.aerobic().stream().filter(week -> week.week() == 1).count();
    String[] found = Sheets.fridge().html().split("class=\"tick-box\"", -1);
    assertThat(found.length - 1).isEqualTo((int) (boxes + aerobic));
  }

  @Test
  void theFridgeSheetNamesItsWeekAndWhenToStop() throws IOException {
    assertThat(PdfText.of(Sheets.fridge().pdf()))
        .contains("Week 1: 23 November 2026 to 29 November 2026", "Stop if pain rises", "call 999");
  }

  @Test
  void exercisesOfAProposalAreMarkedOnEverySheet() throws IOException {
    assertThat(PdfText.of(Sheets.exercises(Fixtures.uncleared()).pdf()))
        .contains("PROPOSAL: not yet approved", "Please do not do it yet")
        .contains("PROPOSAL, not yet approved.");
  }

  @Test
  void aDayWithoutRoutinesIsADayOfRest() throws IOException {
    assertThat(PdfText.of(Sheets.rest().pdf())).contains("Rest is part of the programme");
  }

  @Test
  void aDayThatStrongPainLeavesToReliefHasNoWalking() throws IOException {
    Intake hurting = Fixtures.hurting();
    ApprovedProgramme approved = ((Answer.Approved) Fixtures.answer(hurting)).approved();
    LocalDate start = approved.programme().start();
    String walking = Fixtures.KNOWLEDGE.texts().say("paper.programme.aerobic");
    assertThat(PdfText.of(Fixtures.HANDOUTS.today(approved, hurting, start, List.of()).pdf()))
        .doesNotContain(walking);
    assertThat(PdfText.of(Sheets.today().pdf())).contains(walking);
  }

  @Test
  void noSheetLeavesAGapOpen() throws IOException {
    for (Handout sheet : List.of(Sheets.today(), Sheets.fridge(), Sheets.rest())) {
      assertThat(PdfText.of(sheet.pdf())).doesNotContain("{", "}");
    }
  }

  /** Where {@code words} end; a word may be broken at the end of a line. */
  private static int after(String text, String words, int from) {
    int at = text.indexOf(words, from);
    assertThat(at).as(words).isGreaterThanOrEqualTo(from);
    return at + words.length();
  }
}
