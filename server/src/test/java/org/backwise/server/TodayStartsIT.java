package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Soon.soon;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.backwise.sessions.diary.DiaryEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everything that a day holds can be started from today. */
class TodayStartsIT {
  /** The exercises of the chosen version that are not among those of the session. */
  private static final String LEFT_OUT =
      """
      async () => {
        const session = await (await fetch(location.pathname.replace(/go$/, 'session.json') + location.search)).json();
        const {Course} = await import('/session/course.js');
        const choices = {version: session.versions.length - 1, instead: {}, left: session.already, more: {}};
        const course = new Course(session.versions, choices, {leadIn: 5, restMore: 0, tempo: 100});
        const shown = document.getElementById('step').textContent.endsWith(' ' + course.timeline.items.length);
        const kept = course.timeline.items.map((item) => item.exercise);
        return shown ? course.version.items.map((item) => item.exercise).filter((e) => !kept.includes(e))
          .map((e) => session.exercises[e].name) : [];
      }
      """;

  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Keys keys = new Keys(page);
  private final Eyes eyes = new Eyes(page);
  private final Player player = new Player(page);
  private final Device device = new Device(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void aShortVersionIsChosenOnTodayAndKeptUpToTheSession() {
    Folk person = ready(111);
    page.navigate(person.at("/today"));
    eyes.look("today-starts");
    page.locator("main a[href='/session/main?minutes=5']").click();
    page.waitForURL(person.at("/session/main?minutes=5"));
    keys.answer(Folk.fields("flag", "none", "up", "no", "pain", "3"));
    player.opened();
    assertThat(page.locator("#versions input").first().isChecked()).isTrue();
    assertThat(player.length()).isLessThan(330);
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void aWalkIsDoneAndNoted() {
    Folk person = ready(112);
    page.navigate(person.at("/today"));
    keys.use("Do it and note it");
    page.waitForURL(person.at("/session/aerobic"));
    keys.answer(Folk.fields("flag", "none", "up", "no", "pain", "3"));
    page.waitForURL(person.at("/session/aerobic/log"));
    eyes.look("aerobic");
    keys.answer(Folk.fields("minutes", "", "pain", "2"));
    page.waitForCondition(() -> page.locator("#walk-wrong").isVisible());
    assertThat(page.locator("#walk-wrong").textContent()).contains("how many minutes");
    keys.answer(Folk.fields("minutes", "7", "pain", "2"));
    page.waitForURL(url -> url.contains("/today"));
    assertThat(page.locator("main").textContent()).contains("7 of");
    assertThat(person.entries(DiaryEntry.AerobicDone.class))
        .extracting(DiaryEntry.AerobicDone::minutes)
        .containsExactly(7);
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void noWalkOnADayOfStrongPain() {
    Folk person = ready(113);
    page.navigate(person.at("/session/aerobic"));
    keys.answer(Folk.fields("flag", "none", "up", "no", "pain", "9"));
    page.waitForURL(person.at("/today"));
    assertThat(page.locator("a[href='/session/aerobic']").count()).isZero();
  }

  @Test
  void theSqueezeBesideTheTelevisionCountsOnce() {
    Folk person = upright(114);
    page.navigate(person.at("/today"));
    page.locator("a[href='/session/daily']").click();
    page.waitForURL(person.at("/session/daily"));
    keys.answer(Folk.fields("flag", "none", "up", "no", "pain", "3"));
    page.waitForURL(url -> url.contains("/session/daily/go"));
    page.clock().install();
    page.reload();
    player.opened();
    String squeeze = player.exercise();
    player.press("play");
    player.runToTheEnd();
    device.hasNothingLeftToSend();
    assertThat(person.entries(DiaryEntry.SessionDone.class))
        .flatExtracting(DiaryEntry.SessionDone::items)
        .hasSize(1);
    page.navigate(person.at("/today"));
    assertThat(page.locator("a[href='/session/daily']").count()).isZero();
    page.navigate(person.at("/session/main/go"));
    player.opened();
    assertThat(page.evaluate(LEFT_OUT)).isEqualTo(List.of(squeeze));
  }

  @Test
  void whatWasBegunIsGoneOnWithAndWhatWasLeftOnAnotherDayCounts() {
    Folk person = ready(115);
    player.begin(person, "main");
    player.press("play");
    player.run(70);
    device.hasWritten();
    page.navigate(person.at("/today"));
    soon(page, () -> assertThat(start()).isEqualTo("Go on where you were"));
    page.evaluate(
        """
        async () => {
          const { forget, keep, kept, names } = await import('/device/kept.js');
          const [name] = await names('place:');
          await keep(name.replace(/[0-9-]{10}/, '2020-01-01'), await kept(name));
          await forget(name);
        }
        """);
    page.reload();
    device.holdsNothingBegun();
    assertThat(start()).startsWith("Start");
    assertThat(person.entries(DiaryEntry.SessionDone.class)).hasSize(1);
  }

  private String start() {
    return page.locator("a[data-session=main]").textContent();
  }

  private Folk ready(int number) {
    return answered(number, Folk.cleared());
  }

  /** Somebody who does not get down to the floor, so that every bottom squeeze is upright. */
  private Folk upright(int number) {
    Map<String, Map<String, List<String>>> answers = Folk.cleared();
    answers.put("limits", Folk.fields("cannot", "get-to-floor", "falls12m", "0"));
    return answered(number, answers);
  }

  private Folk answered(int number, Map<String, Map<String, List<String>>> answers) {
    Folk person = new Folk(number);
    person.answerAll(answers);
    page.navigate(person.link());
    return person;
  }
}
