package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Moment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With the connection gone, a day goes on; with the connection back, all of it is in the diary. */
class OfflineIT {
  private final Wire wire = new Wire(Running.shared().address());
  private final Chrome chrome = new Chrome(ServiceWorkerPolicy.ALLOW);
  private final Page page = chrome.page();
  private final Player player = new Player(page);
  private final Device device = new Device(page);
  private final Eyes eyes = new Eyes(page);

  @AfterEach
  void close() {
    chrome.close();
    wire.close();
  }

  private Folk ready(int number) {
    Folk person = new Folk(number);
    person.answerAll(Folk.cleared());
    page.navigate(wire.at(person.link().replaceFirst("^http://[^/]+", "")));
    device.holdsTheDaysAhead();
    return person;
  }

  @Test
  void aWholeSessionGoesOnWithoutAConnectionAndIsInTheDiaryAfterwards() {
    Folk person = ready(140);
    wire.cut();
    page.navigate(wire.at("/today"));
    assertThat(page.locator("main").textContent()).contains("no connection just now");
    page.locator("a[href='/session/main']").waitFor();
    eyes.look("offline-today");
    page.locator("a[href='/session/main']").click();
    answer("none");
    player.opened();
    page.locator(".stage.moving svg").waitFor();
    eyes.look("offline-session");
    player.press("play");
    page.waitForTimeout(15_000);
    page.reload();
    player.opened();
    assertThat(player.button()).isEqualTo("Go on");
    player.press("play");
    page.waitForTimeout(45_000);
    player.press("settings");
    player.press("enough");
    page.waitForURL(url -> url.endsWith("/session/main/after"));
    eyes.look("offline-after");
    choose("pain", "2");
    choose("effort", "4");
    page.locator("#after [type=submit]").click();
    page.waitForURL(url -> url.endsWith("/today"));
    page.locator(".state.done").waitFor();
    assertThat(page.locator("main").textContent()).contains("Done today");
    assertThat(person.entries(DiaryEntry.class)).isEmpty();
    wire.mend();
    page.reload();
    device.hasNothingLeftToSend();
    assertThat(person.entries(DiaryEntry.SessionDone.class)).hasSize(1);
    assertThat(person.entries(DiaryEntry.EffortNoted.class)).hasSize(1);
    assertThat(person.entries(DiaryEntry.PainNoted.class))
        .extracting(DiaryEntry.PainNoted::moment)
        .containsExactly(Moment.BEFORE, Moment.AFTER);
    assertThat(eyes.wrong()).isEmpty();
  }

  private void answer(String flag) {
    page.waitForURL(url -> url.contains("/session/main"));
    page.locator("#before").waitFor();
    page.locator("#before label:has(input[name=flag][value=" + flag + "])").click();
    page.locator("#before label:has(input[name=up][value=no])").click();
    choose("pain", "3");
    page.locator("#before [type=submit]").click();
  }

  private void choose(String name, String value) {
    page.locator("label:has(input[name=%s][value='%s'])".formatted(name, value)).first().click();
  }
}
