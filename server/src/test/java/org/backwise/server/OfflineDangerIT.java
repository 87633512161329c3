package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.model.rule.DangerFlag;
import org.backwise.server.screening.SignsAhead;
import org.backwise.sessions.stores.Intakes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The danger questions before a session stop the same where there is no connection. */
class OfflineDangerIT {
  private final Away away = new Away();

  @AfterEach
  void close() {
    away.close();
  }

  @Test
  void anEmergencySaysWhatToDoNowAndIsToldLater() {
    Folk person = away.ready(165);
    away.wire.cut();
    away.open("/session/main");
    away.page.locator("#before").waitFor();
    away.choose("flag", "row.1");
    away.choose("flag", "saddle-numbness");
    away.page.locator("#before [type=submit]").click();
    away.page.waitForURL(url -> url.endsWith("/device/stop"));
    away.page.locator("[data-may=stop]:visible").waitFor();
    assertThat(away.main()).contains("Please get help now");
    assertThat(away.page.locator("a[href='tel:999']").isVisible()).isTrue();
    for (String way : List.of("/today", "/session/main", "/session/relief", "/session/aerobic")) {
      away.open(way);
      away.page.locator("[data-may=stop]:visible").waitFor();
    }
    away.mend();
    away.open("/today");
    assertThat(away.main()).contains("Please get help now");
    assertThat(newest(person).screening().yes())
        .extracting(answer -> answer.flag())
        .contains("saddle-numbness");
  }

  @Test
  void aSignIsHeardWhileTheDeviceStillReadsWhatItKeeps() {
    away.ready(168);
    away.wire.cut();
    away.page.addInitScript(
        """
        const { decrypt } = SubtleCrypto.prototype;
        SubtleCrypto.prototype.decrypt = async function (...all) {
          await new Promise((on) => setTimeout(on, 1000));
          return decrypt.apply(this, all);
        };
        """);
    away.open("/session/main");
    away.choose("flag", "row.1");
    away.choose("flag", "saddle-numbness");
    away.page.locator("#before [type=submit]").click();
    away.page.waitForURL(url -> url.endsWith("/device/stop"));
    away.page.locator("[data-may=stop]:visible").waitFor();
  }

  /** Each sign, each two and each three of them. */
  @Test
  void everyCombinationStopsAsTheServerDoes() {
    Folk person = away.ready(166);
    Intake intake = newest(person);
    SignsAhead signs = Running.shared().context().getBean(SignsAhead.class);
    Map<String, String> there = new LinkedHashMap<>();
    for (List<String> flags : combinations(asked())) {
      String reason =
          signs
              .of(intake, intake.country(), Folk.today(), flags)
              .map(SignsAhead.Stop::reason)
              .orElse("");
      there.put(String.join(" ", flags), reason);
    }
    Map<?, ?> here =
        (Map<?, ?>)
            away.page.evaluate(
                """
                async (all) => {
                  const ours = (name) => import(document.querySelector('script[src*="/device/page.js"]').src.replace('page.js', name));
                  const { danger } = await (await ours('kept.js')).kept('days');
                  const { stopped } = await ours('signs.js');
                  return Object.fromEntries(all.map((flags) => [flags, stopped(flags.split(' '), danger)?.reason ?? '']));
                }
                """,
                List.copyOf(there.keySet()));
    assertThat(there.values()).contains("emergency", "same-day", "see-clinician");
    assertThat(here).isEqualTo(there);
  }

  private static List<String> asked() {
    return Running.shared().context().getBean(Knowledge.class).flagsInOrder().stream()
        .filter(DangerFlag::beforeSession)
        .map(DangerFlag::id)
        .toList();
  }

  private static List<List<String>> combinations(List<String> flags) {
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < flags.size(); i++) {
      all.add(List.of(flags.get(i)));
      for (int j = 0; j < i; j++) {
        all.add(List.of(flags.get(j), flags.get(i)));
        for (int k = 0; k < j; k++) {
          all.add(List.of(flags.get(k), flags.get(j), flags.get(i)));
        }
      }
    }
    return all;
  }

  private static Intake newest(Folk person) {
    return Running.shared().context().getBean(Intakes.class).newest(person.id()).orElseThrow();
  }
}
