package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** "Look it over" says again what was answered, and what is still open first. */
class CheckPageIT {
  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Eyes eyes = new Eyes(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void everyAnswerIsSaidInPlainWordsWithItsWayBack() {
    lookOver(new Folk(561), FormAnswers.all());
    assertThat(page.locator("main").textContent())
        .contains("Yes: Does moving make the pain better", "Born in 1979, female.", "Not pregnant.")
        .contains("Low back, left: since", "Now 3, on most days 4, at its worst 6 of 10.")
        .contains("It spreads: into the buttock.", "Worse with: sitting.", "Better with: walking.")
        .contains("healed or gone", "Knee replacement on 1 July 2015", "You cannot: kneel, left.")
        .contains("Falls in the last 12 months: 0.", "How active: low.", "A mat")
        .contains("20 minutes, 2 a day, 6 days a week", "Tie my shoes: 4 of 10 now")
        .contains(
            "Physiotherapist, ",
            "Their limits: I exercise for only so many minutes at a time. I exercise only")
        .doesNotContain("Still to answer");
    eyes.look("begin-check-told");
    change("About you").click();
    page.waitForURL(url -> url.endsWith("/begin/you"));
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void whatIsStillOpenStandsFirst() {
    Map<String, Map<String, List<String>>> answers = new LinkedHashMap<>(FormAnswers.all());
    answers.remove("operations");
    lookOver(new Folk(562), answers);
    assertThat(page.locator("main h2").allTextContents())
        .startsWith("Still to answer", "What you told us");
    assertThat(page.locator("section.open a").allTextContents())
        .singleElement()
        .asString()
        .startsWith("Operations");
    assertThat(page.locator(".told").textContent()).doesNotContain("Operations");
    eyes.look("begin-check-open");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void everyWayBackIsNamedByItsPage() {
    lookOver(new Folk(563), FormAnswers.all());
    assertThat(
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change Operations"))
                .count())
        .isEqualTo(1);
    long steps = FormAnswers.all().keySet().stream().map(p -> p.split("/")[0]).distinct().count();
    assertThat((long) page.locator(".told a").count()).isEqualTo(steps);
  }

  private Locator change(String step) {
    return page.getByRole(
        AriaRole.LINK, new Page.GetByRoleOptions().setName("Change " + step).setExact(true));
  }

  private void lookOver(Folk person, Map<String, Map<String, List<String>>> answers) {
    Browser browser = Running.shared().stranger();
    browser.get(person.link());
    answers.forEach((step, fields) -> browser.post("/begin/" + step, fields));
    page.navigate(person.link());
    page.navigate(person.at("/begin/check"));
  }
}
