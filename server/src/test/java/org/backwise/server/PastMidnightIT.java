package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Soon.soon;

import com.microsoft.playwright.Page;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A session that goes on past midnight is told once, by the page that guides it. */
class PastMidnightIT {
  private static final String THE_NEXT_DAY =
      "async () => (await import('/session/places.js')).finishOthers('2099-01-01')";

  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Player player = new Player(page);
  private final Device device = new Device(page);
  private final Folk person = new Folk(524);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void todayOfTheNextDayLeavesItAloneUntilItsPageIsGone() {
    person.answerAll(Folk.cleared());
    page.navigate(person.link());
    player.begin(person, "main");
    player.press("play");
    player.run(70);
    player.press("hurts");
    device.hasWritten();
    Page other = page.context().newPage();
    other.navigate(person.at("/today"));
    other.evaluate(THE_NEXT_DAY);
    assertThat(person.entries(SessionDone.class)).isEmpty();
    assertThat(
            new Device(other).run("return (await (await ours('kept.js')).names('place:')).length;"))
        .isEqualTo(1);
    page.close();
    other.evaluate(THE_NEXT_DAY);
    soon(other, () -> assertThat(person.entries(SessionDone.class)).hasSize(1));
  }
}
