package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Soon.nextPage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is missing, and what fits who has nothing of a list, are easy to find. */
class AnswersAtHandIT {
  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void theWayToAMissingAnswerNamesItsQuestion() {
    open(new Folk(491), "limits");
    page.locator("label:has(> input[value=none])").click();
    nextPage(page, button()::click);
    assertThat(page.locator("#wrong a").allTextContents())
        .containsExactly(
            "How often have you fallen in the last 12 months? Please answer this one.");
  }

  @Test
  void aMissingAnswerBelowATickSaysBelowWhich() {
    open(new Folk(492), "operations");
    String first = page.locator(".check .pill span").first().textContent();
    page.locator(".check > .pill").first().click();
    nextPage(page, button()::click);
    assertThat(page.locator("#wrong a").first().textContent()).startsWith(first + ": When?");
  }

  @Test
  void whatFitsWhoHasNothingOfAListStandsBeforeIt() {
    Folk person = new Folk(493);
    page.navigate(person.link());
    for (String step : new String[] {"conditions", "operations", "limits"}) {
      page.navigate(person.at("/begin/" + step));
      assertThat(page.locator("form input[type=checkbox]").first().getAttribute("value"))
          .as(step)
          .isEqualTo("none");
    }
  }

  @Test
  void wordsStandAboveTheirFieldWithAGap() {
    open(new Folk(494), "conditions");
    var words = page.locator("label[for=find]").boundingBox();
    assertThat(page.locator("#find").boundingBox().y).isGreaterThan(words.y + words.height + 4);
  }

  private void open(Folk person, String step) {
    page.navigate(person.link());
    page.navigate(person.at("/begin/" + step));
  }

  private Locator button() {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Continue"));
  }
}
