package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Soon.nextPage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What follows from how the days go: doses, a flare-up, days away. */
class CourseIT {
  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Keys keys = new Keys(page);
  private final Eyes eyes = new Eyes(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void aFlareUpIsToldScreenedAndLedBack() {
    Folk person = new Folk(331);
    person.answerAll(Folk.cleared());
    page.navigate(person.link());
    page.navigate(person.at("/today"));
    keys.use("My pain has flared up");
    page.waitForURL(person.at("/flare"));
    eyes.look("flare-told");
    nextPage(page, () -> keys.use("My pain has flared up"));
    assertThat(page.locator("[role=alert]").textContent()).contains("choose a number");
    keys.answer(Folk.fields("pain", "5"));
    page.waitForURL(person.at("/begin/safety/1"));
    assertLocked(person);
    page.navigate(person.at("/begin/safety"));
    DangerPages.calm().answer(keys);
    page.waitForURL(person.at("/begin/check"));
    keys.use("Make my programme");
    page.waitForURL(person.at("/flare"));
    assertThat(page.locator(".way li[aria-current=step]").textContent()).contains("Days 1 to 2");
    eyes.look("flare-way");
    page.navigate(person.at("/today"));
    assertThat(main()).contains("Flare-up: day 1 of 7");
    assertThat(page.locator(".headline h2").first().textContent()).isEqualTo("Relief routine");
    eyes.look("today-flare");
    page.navigate(person.at("/programme"));
    assertThat(page.locator(".part-name strong").first().textContent()).isEqualTo("Ease back in");
    page.navigate(person.at("/flare"));
    keys.use("It has settled");
    page.waitForURL(person.at("/today"));
    assertThat(main()).doesNotContain("day 1 of 7");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void anEmergencyToldWithAFlareUpStopsEverything() {
    Folk person = new Folk(332);
    person.answerAll(Folk.cleared());
    page.navigate(person.link());
    page.navigate(person.at("/flare"));
    keys.answer(Folk.fields("pain", "6"));
    page.waitForURL(person.at("/begin/safety/1"));
    DangerPages.calm().with("saddle-numbness", "yes").answer(keys, "safety/1");
    page.waitForURL(person.at("/begin/stop"));
    assertThat(page.locator("h1").textContent()).isEqualTo("Please get help now");
  }

  @Test
  void whenTheWayIsOverAClinicianIsNamed() {
    Folk person = UnderWay.since(new Folk(333), 9).flared(8).person();
    page.navigate(person.link());
    page.navigate(person.at("/today"));
    assertThat(main()).contains("The easy week is over");
    eyes.look("today-flare-over");
    keys.use("See the way back");
    page.waitForURL(person.at("/flare"));
    keys.use("Not yet");
    page.waitForURL(person.at("/begin/safety/1"));
    DangerPages.calm().answer(keys);
    page.waitForURL(person.at("/begin/check"));
    keys.use("Make my programme");
    page.waitForURL(person.at("/flare"));
    assertThat(main()).contains("Please see your clinician");
    eyes.look("flare-lasts");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void aBadMorningMakesDosesSmallerAndCanBeUndoneAfterAGoodOne() {
    UnderWay way = UnderWay.since(new Folk(334), 9);
    for (int ago = 9; ago > 1; ago--) {
      way.morning(ago, 3).session(ago);
    }
    way.morning(1, 6);
    Folk person = way.person();
    page.navigate(person.link());
    page.navigate(person.at("/today"));
    assertThat(main()).contains("Some doses have changed");
    page.locator("main a[href='/changes']").click();
    page.waitForURL(person.at("/changes"));
    assertThat(main()).contains("Smaller doses", "The morning after was not back to normal");
    assertThat(page.locator("form[action='/changes/undo']").count()).isZero();
    eyes.look("changes");
    way.morning(0, 3);
    page.reload();
    keys.use("Undo this");
    page.getByText("You undid this on").first().waitFor();
    eyes.look("changes-undone");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void whatDoesNoGoodWaitsUntilThePersonSaysOtherwise() {
    UnderWay way = UnderWay.since(new Folk(335), 3).session(2);
    String harms = way.harms(2);
    Folk person = way.person();
    page.navigate(person.link());
    page.navigate(person.at("/changes"));
    assertThat(main()).contains("What waits for now", harms);
    eyes.look("changes-waits");
    keys.use("It is fine again");
    page.getByText("What waits for now")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void daysAwayAreAskedKindlyOnce() {
    Folk person = UnderWay.since(new Folk(336), 12).session(11).session(10).person();
    page.navigate(person.link());
    page.navigate(person.at("/today"));
    assertThat(main()).contains("9 days without a session");
    eyes.look("today-away");
    keys.answer(Folk.fields("why", "busy"));
    page.getByText("days without a session")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    assertThat(eyes.wrong()).isEmpty();
  }

  private void assertLocked(Folk person) {
    for (String way : List.of("/today", "/session/main", "/session/relief/go")) {
      page.navigate(person.at(way));
      assertThat(page.locator("h1").textContent()).as(way).isEqualTo("Let us stop and check");
      assertThat(main()).contains("Flare-ups are common");
    }
  }

  private String main() {
    return page.locator("main").textContent();
  }
}
