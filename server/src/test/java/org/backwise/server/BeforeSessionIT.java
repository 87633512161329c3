package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Soon.soon;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.rule.DangerFlag;
import org.backwise.sessions.diary.DiaryEntry.PainNoted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One row for each group of signs; its signs open below it. */
class BeforeSessionIT {
  private final Away away = new Away();
  private final Page page = away.page;
  private final Keys keys = new Keys(page);
  private final Eyes eyes = new Eyes(page);

  @AfterEach
  void close() {
    away.close();
  }

  @Test
  void aRowOpensItsSignsAndNoneOfTheseClosesThem() {
    begins(551);
    assertThat(legend()).contains("answered these today");
    assertThat(ticks().count()).isEqualTo(9);
    eyes.look("before-closed");
    tick("row.3").click();
    assertThat(ticks().count()).isEqualTo(17);
    eyes.look("before-open");
    tick("double-vision").click();
    tick("row.3").click();
    assertThat(page.locator("input[name=flag]:checked").count()).isZero();
    tick("row.1").click();
    tick("none").click();
    assertThat(page.locator("input[name=flag]:checked").count()).isEqualTo(1);
    assertThat(ticks().count()).isEqualTo(9);
    tick("row.1").click();
    assertThat(page.locator("input[value=none]").isChecked()).isFalse();
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void everySignThatIsAskedStandsInItsRow() {
    begins(552);
    List<String> asked =
        Knowledge.load().flagsInOrder().stream()
            .filter(DangerFlag::beforeSession)
            .map(DangerFlag::id)
            .toList();
    Object there =
        page.evaluate(
            "() => [...new Set([...document.querySelectorAll('.tick-list [name=flag]')].flatMap((i) => i.value.split(' ')).filter((v) => !v.startsWith('row.')))]");
    assertThat(there).isEqualTo(asked);
  }

  @Test
  void aRowWithoutASignIsAskedAgainHereAndWithoutAConnection() {
    Folk person = begins(553);
    assertWhichIsAsked();
    away.wire.cut();
    away.open("/session/main");
    soon(page, () -> assertThat(legend()).contains("answered these today"));
    assertWhichIsAsked();
    tick("none").click();
    page.locator("#before [type=submit]").click();
    page.waitForURL(url -> url.contains("/session/main/go"));
    away.mend();
    soon(page, () -> assertThat(person.entries(PainNoted.class)).hasSize(1));
  }

  private String legend() {
    return page.locator("legend:visible").first().innerText();
  }

  @Test
  void whoCannotTellWhichToldAllOfTheRow() {
    Folk person = begins(554);
    Map<String, List<String>> said = Folk.fields("up", "no", "pain", "3");
    said.put("flag", List.of("row.8", "breathless-new calf-swollen"));
    keys.answer(said);
    keys.arrive("/begin/stop");
    assertThat(away.main()).contains("Are you newly short of breath", "Is one calf swollen");
    assertThat(person.entries(PainNoted.class)).isEmpty();
  }

  @Test
  void whoCannotTellWhichIsStoppedWithoutAConnectionToo() {
    begins(555);
    away.wire.cut();
    away.open("/session/main");
    tick("row.1").click();
    page.locator(".exact:visible .tick").last().click();
    page.locator("#before [type=submit]").click();
    page.waitForURL(url -> url.endsWith("/device/stop"));
    page.locator("[data-may=stop]:visible").waitFor();
    assertThat(away.main()).contains("Please get help now");
  }

  @Test
  void onAnotherDayTheyAreAskedAsEver() {
    Folk person = UnderWay.since(new Folk(556), 3).person();
    away.signIn(person);
    away.open("/session/main");
    assertThat(legend()).contains("Is any of this new");
  }

  private void assertWhichIsAsked() {
    tick("row.2").click();
    page.locator("[name=up][value=no]").check();
    page.locator("[name=pain][value='3']").check();
    page.locator("#before [type=submit]").click();
    page.locator("#before-which:visible").waitFor();
    assertThat(page.locator("#before-wrong").isVisible()).isFalse();
    assertThat(page.url()).endsWith("/session/main");
  }

  private Folk begins(int number) {
    Folk person = away.ready(number);
    away.open("/session/main");
    page.locator("#before").waitFor();
    return person;
  }

  private Locator tick(String value) {
    return page.locator("label:has(> [name=flag][value='%s'])".formatted(value));
  }

  private Locator ticks() {
    return page.locator("label:has(> [name=flag]):visible");
  }
}
