package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Soon.nextPage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.backwise.server.drafts.Draft;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.signin.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages ask no more than they need at once, in words that are understood. */
class ShortPagesIT {
  private static final int TOP_BAR = 64;
  private static final int BOTTOM_BAR = 772;

  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Eyes eyes = new Eyes(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void theNumberOfStepsNeverGrows() {
    Browser browser = Running.shared().stranger();
    browser.get(new Folk(507).link());
    assertThat(browser.get("/begin/you").body()).contains("Step 2 of 15");
    browser.post("/begin/you", Folk.fields("person.birthYear", "1979", "person.sex", "female"));
    assertThat(browser.get("/begin/birth").body()).contains("Step 3 of 15");
    browser.post("/begin/you", Folk.fields("person.birthYear", "1979", "person.sex", "male"));
    assertThat(browser.get("/begin/where").body()).contains("Step 3 of 14");
    browser.post("/begin/you", Folk.fields("person.birthYear", "1949", "person.sex", "female"));
    assertThat(browser.get("/begin/where").body()).contains("Step 3 of 14");
  }

  @Test
  void whatChangesThePainIsAskedByExample() {
    Folk person = new Folk(508);
    opens(person, "movement");
    assertThat(page.locator("#f-irritability > legend").textContent())
        .isEqualTo("After a bad moment, how long until it is back to normal?");
    assertThat(page.locator("#f-irritability .pill").allTextContents())
        .hasSize(3)
        .allMatch(words -> words.contains("Such as: "));
    choose("irritability", "moderate");
    page.locator("summary").click();
    assertThat(page.locator("main").innerText()).doesNotContain("draws the pain in", "flare");
    choose("responds", "lumbar-extension");
    choose("responds.lumbar-extension.effect", "centralises");
    page.locator("#f-irritability").scrollIntoViewIfNeeded();
    eyes.look("short-movement");
    page.locator("[name=responds]").first().scrollIntoViewIfNeeded();
    eyes.look("short-movement-again");
    goesOn();
    assertThat(draft(person).get("irritability")).isEqualTo("moderate");
    assertThat(draft(person).get("responds.lumbar-extension.effect")).isEqualTo("centralises");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void aWishHasItsNameFirstAndTheOthersAreFolded() {
    opens(new Folk(509), "wishes");
    assertThat(page.locator("[id='f-own.1.now']").isVisible()).isFalse();
    assertThat(page.locator("[id='f-own.2.name']").isVisible()).isFalse();
    assertThat(page.locator("main details:not([open])").count()).isEqualTo(4);
    assertThat(page.locator("main input:visible").count()).isEqualTo(1);
    assertThat(page.locator(".folds > .hint").textContent()).contains("You need none of these");
    eyes.look("short-wishes");
    page.locator("[id='f-own.1.name']").focus();
    page.keyboard().type("tie my shoes");
    page.keyboard().press("Tab");
    assertThat(Focus.of(page).name()).isEqualTo("own.1.now");
    assertThat(page.locator("[id='f-own.2.name']").isVisible()).isTrue();
    eyes.look("short-wishes-named");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void whatAChoiceOpensStandsInSightAndComesNext() {
    opens(new Folk(510), "clearance");
    choose("clearance.by", "physiotherapist");
    Locator day = page.locator("[id='f-clearance.on']");
    assertThat(day.boundingBox().y).isGreaterThan(TOP_BAR);
    assertThat(day.boundingBox().y + day.boundingBox().height).isLessThan(BOTTOM_BAR);
    page.locator("[name='clearance.by']:checked").focus();
    page.keyboard().press("Tab");
    assertThat(Focus.of(page).name()).isEqualTo("clearance.on");
    eyes.look("short-clearance");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void limitsAreSentencesThatComeOnlyOnceSomeWereSet() {
    Folk person = new Folk(511);
    opens(person, "clearance");
    choose("clearance.by", "physician");
    page.locator("[id='f-clearance.on']").fill(Folk.today().minusDays(2).toString());
    assertThat(page.locator("[name='clearance.limits']:visible").count()).isZero();
    choose("clearance.limited", "yes");
    List<String> sentences =
        page.locator("label:has(> [name='clearance.limits'])").allTextContents();
    assertThat(sentences).hasSize(15).allMatch(words -> words.matches("(I|They) .*\\."));
    goesOn();
    assertThat(page.locator("#wrong a").allTextContents())
        .containsExactly(
            "Did they set limits? What did they say? Please tick what they said, or choose No if"
                + " they set no limits.");
    choose("clearance.limits", "water-only");
    page.locator("[id='f-clearance.limited']").scrollIntoViewIfNeeded();
    eyes.look("short-limits");
    goesOn();
    assertThat(draft(person).all("clearance.limits")).containsExactly("water-only");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void whoSaysThatNoLimitsWereSetTakesThemBack() {
    Folk person = new Folk(512);
    drafts().keep(id(person), draft(person).with("clearance.limits", "water-only"));
    opens(person, "clearance");
    choose("clearance.by", "physician");
    assertThat(page.locator("[name='clearance.limited']:checked").inputValue()).isEqualTo("yes");
    assertThat(page.locator("[name='clearance.limits']:checked:visible").count()).isEqualTo(1);
    page.locator("[id='f-clearance.on']").fill(Folk.today().minusDays(2).toString());
    choose("clearance.limited", "no");
    goesOn();
    assertThat(draft(person).all("clearance.limits")).isEmpty();
  }

  private void opens(Folk person, String step) {
    page.setViewportSize(390, 844);
    page.navigate(person.link());
    page.navigate(person.at("/begin/" + step));
  }

  private void choose(String name, String value) {
    page.locator("label:has(> input[name='%s'][value='%s'])".formatted(name, value)).click();
  }

  private void goesOn() {
    nextPage(
        page,
        () -> page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Continue")).click());
  }

  private static Draft draft(Folk person) {
    return drafts().of(id(person));
  }

  private static PersonId id(Folk person) {
    return new PersonId(person.id());
  }

  private static Drafts drafts() {
    return Running.shared().context().getBean(Drafts.class);
  }
}
