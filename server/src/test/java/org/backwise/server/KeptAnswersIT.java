package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Folk.fields;
import static org.backwise.server.Soon.nextPage;
import static org.backwise.server.Soon.soon;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.signin.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was answered on a page that was not sent yet. */
class KeptAnswersIT {
  private static final String SAFETY = "/begin/safety/9";
  private static final String CHOSEN =
      "() => [...document.querySelectorAll('main form input:checked')].map((i) => i.name + ' ' + i.value)";

  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Device device = new Device(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void isThereWhenThePageIsLoadedAgainAndNothingElseIs() {
    opens(new Folk(450));
    tap("flag.lump", "no");
    tap("flag.weight-loss", "unsure");
    page.locator("[name='flag.weight-loss.ago']").fill("3");
    soon(page, () -> assertThat(kept()).contains("[\"flag.weight-loss.ago\",\"3\"]"));
    page.reload();
    soon(page, () -> assertThat(chosen()).hasSize(2));
    assertThat(chosen()).containsExactlyInAnyOrder("flag.lump no", "flag.weight-loss unsure");
    assertThat(page.locator("[name='flag.weight-loss.ago']").inputValue()).isEqualTo("3");
  }

  @Test
  void isForgottenOnceItWasTaken() {
    Folk person = new Folk(451);
    opens(person);
    page.evaluate(
        "() => document.querySelectorAll('main form input[value=no]').forEach((no) => no.click())");
    soon(page, () -> assertThat(kept()).contains("[\"flag.lump\",\"no\"]"));
    nextPage(
        page,
        () -> page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Continue")).click());
    assertThat(page.url()).endsWith("/begin/safety/10");
    soon(page, () -> assertThat(kept()).isEqualTo("nothing"));
    Running.shared().context().getBean(Drafts.class).forget(new PersonId(person.id()));
    page.navigate(person.at(SAFETY));
    assertNothingComesBack();
  }

  @Test
  void isNotGivenToSomebodyElse() {
    opens(new Folk(452));
    tap("flag.lump", "no");
    soon(page, () -> assertThat(kept()).contains("[\"flag.lump\",\"no\"]"));
    page.context().clearCookies();
    opens(new Folk(453));
    assertNothingComesBack();
  }

  @Test
  void givesWayToWhatTheServerHeardSince() {
    Folk person = new Folk(454);
    opens(person);
    tap("flag.lump", "no");
    soon(page, () -> assertThat(kept()).contains("[\"flag.lump\",\"no\"]"));
    Browser elsewhere = Running.shared().stranger();
    elsewhere.get(person.link());
    elsewhere.post(SAFETY, fields("flag.lump", "unsure"));
    page.reload();
    soon(page, () -> assertThat(kept()).isEqualTo("nothing"));
    assertThat(chosen()).containsExactly("flag.lump unsure");
  }

  @Test
  void isOfNoUseOnAnotherDay() {
    opens(new Folk(455));
    tap("flag.lump", "no");
    soon(page, () -> assertThat(kept()).contains("[\"flag.lump\",\"no\"]"));
    device.run(
        """
        const { keep, kept } = await ours('kept.js');
        await keep('answers:/begin/safety/9', {...(await kept('answers:/begin/safety/9')), day: 'yesterday'});
        """);
    page.reload();
    assertNothingComesBack();
  }

  private void opens(Folk person) {
    page.navigate(person.link());
    page.navigate(person.at(SAFETY));
  }

  private void tap(String name, String value) {
    page.locator("label:has(> input[name='%s'][value='%s'])".formatted(name, value)).click();
  }

  private String kept() {
    return String.valueOf(
        device.run(
            "return JSON.stringify((await (await ours('kept.js')).kept('answers:/begin/safety/9'))?.said) ?? 'nothing';"));
  }

  private List<String> chosen() {
    return ((List<?>) page.evaluate(CHOSEN)).stream().map(String::valueOf).toList();
  }

  private void assertNothingComesBack() {
    soon(page, () -> assertThat(kept()).isEqualTo("nothing"));
    assertThat(chosen()).isEmpty();
  }
}
