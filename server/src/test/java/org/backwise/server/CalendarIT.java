package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Soon.nextPage;

import com.microsoft.playwright.Page;
import java.time.ZoneId;
import java.util.UUID;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.hurt.Hurt;
import org.backwise.sessions.stores.DiaryEntries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A calendar is told the times at a secret address, until that is taken away. */
class CalendarIT {
  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Keys keys = new Keys(page);
  private final Eyes eyes = new Eyes(page);
  private final Browser stranger = Running.shared().stranger();

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void whoKnowsTheAddressSeesTimesAndNothingOfTheBack() {
    Folk person = ready(151);
    String address = address(person);
    eyes.look("calendar-address");
    var feed = stranger.get(address);
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
    assertThat(feed.body())
        .contains("BEGIN:VEVENT", "SUMMARY:Time to move", "T123000Z")
        .doesNotContainIgnoringCase("back pain")
        .doesNotContainIgnoringCase("relief")
        .doesNotContain(person.id().toString());
    assertThat(stranger.get(address).body()).isEqualTo(feed.body());
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void aNewAddressEndsTheOldAndNoneEndsBoth() {
    Folk person = ready(152);
    String first = address(person);
    nextPage(page, () -> keys.use("Make a new address"));
    String second = page.locator("#address").inputValue();
    assertThat(stranger.get(first).statusCode()).isEqualTo(404);
    assertThat(stranger.get(second).statusCode()).isEqualTo(200);
    nextPage(page, () -> keys.use("Take the address away"));
    assertThat(page.locator("#address").count()).isZero();
    assertThat(stranger.get(second).statusCode()).isEqualTo(404);
    assertThat(stranger.get("/calendar/guess.ics").statusCode()).isEqualTo(404);
  }

  @Test
  void tellsNothingWhileNothingMayBeDone() {
    Folk person = ready(153);
    String address = address(person);
    Hurt spreads = new Hurt(3, 4, 3, true, false, false);
    Running.shared()
        .context()
        .getBean(DiaryEntries.class)
        .add(
            person.id(),
            new DiaryEntry.HurtReported(
                UUID.randomUUID(),
                new When(Folk.today(), ZoneId.systemDefault()),
                "bridge",
                null,
                null,
                spreads));
    assertThat(stranger.get(address).body())
        .contains("BEGIN:VCALENDAR")
        .doesNotContain("BEGIN:VEVENT");
  }

  private Folk ready(int number) {
    Folk person = new Folk(number);
    person.answerAll(Folk.cleared());
    page.navigate(person.link());
    return person;
  }

  private String address(Folk person) {
    page.navigate(person.at("/me/calendar"));
    eyes.look("calendar");
    page.locator("#t-main").fill("18:15");
    page.locator("#zone").selectOption("Asia/Kathmandu");
    nextPage(page, () -> page.locator("form[action='/me/calendar'] button").click());
    assertThat(page.locator("#t-main").inputValue()).isEqualTo("18:15");
    nextPage(page, () -> keys.use("Make an address"));
    return page.locator("#address").inputValue();
  }
}
