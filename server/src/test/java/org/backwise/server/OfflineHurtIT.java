package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Soon.soon;

import java.util.List;
import java.util.Map;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.hurt.HurtOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** "That hurts" and what was too much follow the server's tables where there is no connection. */
class OfflineHurtIT {
  private final Away away = new Away();

  @AfterEach
  void close() {
    away.close();
  }

  @Test
  void mildPainEndsTheExerciseAndNoOther() {
    Folk person = begun(160);
    String hurts = away.player.exercise();
    tell("2", "no");
    away.page.locator("#hurts-go").click();
    soon(away.page, () -> assertThat(away.player.exercise()).isNotEqualTo(hurts));
    away.open("/session/main/go");
    away.player.opened();
    assertThat(away.player.exercise()).isNotEqualTo(hurts);
    arrivesWith(person, HurtOutcome.STOP_EXERCISE);
  }

  @Test
  void whatHurtElsewhereDoesNotComeBackInASessionThatWasBegun() {
    begun(167);
    away.device.hasWritten();
    String hurts = away.player.exercise();
    away.device.run(
        """
        const day = await (await ours('ahead.js')).today();
        const {exercises} = day.find('main', false).session;
        const [exercise] = Object.keys(exercises).filter((id) => exercises[id].name === '%s');
        await (await ours('notes.js')).add({kind: 'that-hurts', date: day.date, exercise, site: 'low-back', level: 2,
          spread: false, numbness: false, worry: false}, {here: {outcome: 'stop-exercise'}});
        """
            .formatted(hurts));
    away.open("/session/main/go");
    away.player.opened();
    assertThat(away.player.button()).isEqualTo("Go on");
    assertThat(away.player.exercise()).isNotEqualTo(hurts);
  }

  @Test
  void strongPainEndsTheDay() {
    Folk person = begun(161);
    tell("9", "no");
    away.page.locator("#hurts-end").click();
    away.page.waitForURL(url -> url.endsWith("/session/main/after"));
    away.open("/today");
    away.page.getByText("That is enough for today").first().waitFor();
    arrivesWith(person, HurtOutcome.END_SESSION);
    away.open("/today");
    away.page.getByText("That is enough for today").first().waitFor();
  }

  @Test
  void aWorryingSignLocksEveryWayOn() {
    Folk person = begun(162);
    tell("1", "yes");
    away.page.locator("[data-may=locked]:visible").waitFor();
    for (String way : List.of("/today", "/session/main", "/session/relief")) {
      away.open(way);
      away.page.locator("[data-may=locked]:visible").waitFor();
      assertThat(away.page.locator("#before:visible").count()).isZero();
    }
    arrivesWith(person, HurtOutcome.LOCK_AND_SCREEN);
    away.page.getByText("Answer the safety questions").first().waitFor();
  }

  @Test
  void aLockThatTheServerDoesNotKnowYetBarsItsPagesToo() {
    begun(164);
    tell("1", "yes");
    away.page.locator("[data-may=locked]:visible").waitFor();
    away.wire.weather(
        exchange -> exchange.getRequestMethod().equals("PUT") ? Fault.ERROR : Fault.NONE);
    away.wire.mend();
    for (String way : List.of("/today", "/session/main", "/session/main/go", "/session/relief")) {
      away.open(way);
      away.page.waitForURL(url -> url.endsWith("/device/stop"));
      away.page.locator("[data-may=locked]:visible").waitFor();
    }
    away.wire.weather(exchange -> Fault.NONE);
    away.page.getByText("Answer the safety questions").first().waitFor();
  }

  @Test
  void whatWasTooMuchMakesDosesNoLargerThanTheServerWould() {
    UnderWay way = UnderWay.since(new Folk(163), 16);
    for (int ago = 16; ago > 0; ago--) {
      way.morning(ago, 3).session(ago);
    }
    Folk person = way.person();
    away.signIn(person);
    away.device.holdsTheDaysAhead();
    Map<String, Integer> before = tomorrow();
    away.wire.cut();
    away.device.tell(
        "{kind: 'pain-noted', date: '%s', moment: 'morning', pain: 6}".formatted(Folk.today()));
    Map<String, Integer> here = tomorrow();
    away.mend();
    away.device.run("await (await ours('renew.js')).renew();");
    Map<String, Integer> there = tomorrow();
    assertThat(there).isNotEqualTo(before);
    assertThat(here.keySet()).isEqualTo(there.keySet());
    assertThat(here)
        .allSatisfy((item, dose) -> assertThat(dose).isLessThanOrEqualTo(there.get(item)));
  }

  /** The seconds of each item of tomorrow's session. */
  @SuppressWarnings("unchecked")
  private Map<String, Integer> tomorrow() {
    return (Map<String, Integer>)
        away.device.run(
            """
            const { today } = await ours('ahead.js');
            const day = await today(new Date(Date.now() + 86400000));
            const { items } = day.find('main', false).session.versions[0];
            return Object.fromEntries(items.map(({ exercise, segments }) =>
              [exercise, segments.at(-1).startSecond + segments.at(-1).lengthSeconds]));
            """);
  }

  private Folk begun(int number) {
    Folk person = away.ready(number);
    away.wire.cut();
    away.open("/session/main/go");
    away.player.opened();
    away.player.press("play");
    away.player.press("skip");
    return person;
  }

  private void tell(String level, String worry) {
    away.player.press("hurts");
    away.page.locator("#hurts-site").selectOption("low-back");
    for (String[] said :
        new String[][] {{"level", level}, {"spread", "no"}, {"numbness", "no"}, {"worry", worry}}) {
      away.page
          .locator("#hurts-form label:has(input[name=%s][value='%s'])".formatted(said[0], said[1]))
          .click();
    }
    away.page.locator("#hurts-form [type=submit]").click();
  }

  private void arrivesWith(Folk person, HurtOutcome outcome) {
    away.mend();
    SessionKnowledge knowledge = Running.shared().context().getBean(SessionKnowledge.class);
    assertThat(person.entries(DiaryEntry.HurtReported.class))
        .extracting(hurt -> knowledge.thatHurts().decide(hurt.hurt()))
        .containsExactly(outcome);
  }
}
