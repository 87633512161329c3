package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What no clinician has agreed to is shown, and cannot be done. */
class ProposalIT {
  private static final String STARTS = "main :is(a, button):text-matches('^(Start|Do it|Relief)')";

  private final Folk person = new Folk(3);
  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Keys keys = new Keys(page);
  private final Eyes eyes = new Eyes(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void aProposalIsOnlyShownUntilSomebodyAgrees() {
    person.answerAll(Folk.uncleared());
    page.navigate(person.link());
    eyes.look("today-proposal");
    showsHowToGetConsentAndWhatToReadMeanwhile();
    page.navigate(person.at("/programme"));
    eyes.look("programme-proposal");
    assertThat(page.locator("main").textContent()).containsIgnoringCase("not yet approved");
    assertNothingStarts();
    recordThatSomebodyAgreed();
    page.navigate(person.at("/today"));
    assertThat(page.locator(STARTS).first().textContent()).startsWith("Start");
    assertThat(page.request().get(person.at("/session/main/session.json")).status()).isEqualTo(200);
    assertThat(eyes.wrong()).isEmpty();
  }

  private void showsHowToGetConsentAndWhatToReadMeanwhile() {
    assertThat(page.locator("main ol.todo li").first().textContent()).startsWith("Print the sheet");
    assertThat(page.locator("main a[href='/clinician.pdf']").count()).isEqualTo(1);
    List<String> pieces =
        page.locator("#meanwhile a").all().stream().map(a -> a.getAttribute("href")).toList();
    assertThat(pieces).contains("/advice/keep-moving", "/advice/when-to-see-whom");
    for (String piece : pieces) {
      page.navigate(person.at(piece));
      assertThat(page.locator("main .poses, main a[href^='/exercises']").count()).isZero();
    }
  }

  private void assertNothingStarts() {
    for (String shown : List.of("/today", "/programme", "/clinician", "/progress", "/exercises")) {
      page.navigate(person.at(shown));
      assertThat(page.locator(STARTS).count()).as(shown).isZero();
      assertThat(page.locator("a[href^='/session']").count()).as(shown).isZero();
    }
    for (String way : List.of("main", "main/go", "relief", "relief/go")) {
      page.navigate(person.at("/session/" + way));
      assertThat(page.locator("#player, form[action^='/session']").count()).as(way).isZero();
    }
    assertThat(page.request().get(person.at("/session/main/session.json")).status()).isEqualTo(404);
  }

  private void recordThatSomebodyAgreed() {
    page.navigate(person.at("/today"));
    keys.use("A clinician has agreed");
    page.waitForURL(person.at("/begin/clearance"));
    keys.answer(Folk.cleared().get("clearance"));
    page.waitForURL(person.at("/begin/check"));
    keys.use("Make my programme");
    page.waitForURL(person.at("/programme"));
    assertThat(page.locator("main").textContent()).doesNotContainIgnoringCase("not yet approved");
  }
}
