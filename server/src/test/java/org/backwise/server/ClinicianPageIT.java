package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a clinician is shown: first who it is and what is asked, then the exercises. */
class ClinicianPageIT {
  private static final String NARROW =
      """
      () => [...document.querySelectorAll('.summary tr')]
        .filter((row) => row.offsetWidth < row.closest('table').offsetWidth - 2).length
      """;

  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Eyes eyes = new Eyes(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void halfAPageComesBeforeTheExercises() {
    show(new Folk(564), Folk.uncleared());
    assertThat(words())
        .containsSubsequence(
            "Red flags",
            "YES",
            "(born 1979), female",
            "Pain: low back, left",
            "Aggravated by",
            "falls in 12 months: 0",
            "Asked of you",
            "Plan",
            "12 weeks",
            "Settle");
    assertThat(page.evaluate(NARROW)).as("rows narrower than their table").isEqualTo(0);
    eyes.look("clinician-proposal");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void whoHasNoFlagIsToldSoWithTheDay() {
    Map<String, Map<String, List<String>>> answers = new LinkedHashMap<>(Folk.uncleared());
    answers.putAll(DangerPages.calm().with("better-with-movement", "no").all());
    show(new Folk(565), answers);
    assertThat(words()).contains("danger questions asked on ", ": all answered no.");
  }

  @Test
  void aPersonWithoutAProgrammeHasTheSameTop() {
    Map<String, Map<String, List<String>>> answers = new LinkedHashMap<>(Folk.uncleared());
    answers.put(
        "conditions",
        Folk.fields(
            "condition", "cervical-myelopathy", "condition.cervical-myelopathy.status", "active"));
    show(new Folk(566), answers);
    assertThat(words())
        .containsSubsequence("At a glance", "(born 1979), female", "Plan", "none for now:");
    eyes.look("clinician-withheld");
    assertThat(eyes.wrong()).isEmpty();
  }

  private void show(Folk person, Map<String, Map<String, List<String>>> answers) {
    person.answerAll(answers);
    page.navigate(person.link());
    page.navigate(person.at("/clinician"));
  }

  private String words() {
    return page.locator("main").textContent().replaceAll("\\s+", " ");
  }
}
