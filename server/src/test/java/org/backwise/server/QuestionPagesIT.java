package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Soon.nextPage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the question pages behave under fingers and keys. */
class QuestionPagesIT {
  private static final double A_WHILE = 400;

  /** Two touches on the button, the second while the first is on its way. */
  private static final String TWICE =
      """
      () => {
        let sent = 0;
        document.addEventListener('submit', (event) => (sent += event.defaultPrevented ? 0 : 1));
        const button = document.querySelector('main form .act');
        button.click();
        button.click();
        return `${button.textContent}, busy ${button.getAttribute('aria-busy')}, sent ${sent}`;
      }
      """;

  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final List<Request> sent = new ArrayList<>();

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void enterOnATickTicksItAndSendsNothing() {
    opens(new Folk(456), "/begin/where");
    Locator neck = page.locator("#f-site-neck");
    neck.focus();
    page.keyboard().press("Enter");
    assertThat(neck.isChecked()).isTrue();
    assertNothingSent();
    button("Continue").focus();
    nextPage(page, () -> page.keyboard().press("Enter"));
    assertThat(page.url()).endsWith("/begin/pain");
  }

  @Test
  void enterOnARadioNeitherAnswersNorSends() {
    opens(new Folk(457), "/begin/movement");
    Locator flares = page.locator("[name=irritability]").first();
    flares.focus();
    page.keyboard().press("Enter");
    assertNothingSent();
    assertThat(flares.isChecked()).isFalse();
  }

  @Test
  void thePageStaysWhereItIsWhenThePictureIsTouched() {
    page.setViewportSize(390, 844);
    opens(new Folk(458), "/begin/where");
    Locator back = page.locator(".spot-back-5");
    back.scrollIntoViewIfNeeded();
    Object before = page.evaluate("scrollY");
    back.click();
    assertThat(page.locator("#f-site-low-back").isChecked()).isTrue();
    assertThat(page.evaluate("scrollY")).isEqualTo(before);
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("f-site-low-back");
    back.click();
    assertThat(page.locator("#f-site-low-back").isChecked()).isFalse();
  }

  @Test
  void theWordsOfAQuestionAreSeenWhenItsAnswersHaveTheFocus() {
    opens(new Folk(459), "/begin/safety/9");
    page.locator(".question").nth(4).locator("input[value=yes]").focus();
    page.evaluate(
        "scrollBy(0, document.querySelectorAll('.question')[4].getBoundingClientRect().top - 100)");
    page.keyboard().press("Shift+Tab");
    Object under =
        page.evaluate(
            """
            () => document.querySelector('.top').getBoundingClientRect().bottom
              - document.activeElement.closest('.question').querySelector('legend').getBoundingClientRect().top
            """);
    assertThat(((Number) under).doubleValue()).isNegative();
  }

  @Test
  void makingAProgrammeSaysSoAndIsAskedForOnce() {
    Folk person = new Folk(460);
    person.answerAll(Folk.cleared());
    opens(person, "/begin/check");
    List<Object> seen = new ArrayList<>();
    nextPage(page, () -> seen.add(page.evaluate(TWICE)));
    assertThat(seen).isEqualTo(List.of("Making your programme …, busy true, sent 1"));
    assertThat(page.url()).endsWith("/programme");
  }

  private void opens(Folk person, String path) {
    page.navigate(person.link());
    page.navigate(person.at(path));
    page.onRequest(
        request -> {
          if (request.method().equals("POST")) {
            sent.add(request);
          }
        });
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
  }

  private void assertNothingSent() {
    page.waitForTimeout(A_WHILE);
    assertThat(sent).isEmpty();
  }
}
