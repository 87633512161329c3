package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.backwise.sessions.diary.DiaryEntry.AerobicDone;
import org.backwise.sessions.diary.DiaryEntry.PainNoted;
import org.backwise.sessions.diary.Moment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A walk is noted without a connection as it is with one. */
class OfflineWalkIT {
  private final Away away = new Away();

  @AfterEach
  void close() {
    away.close();
  }

  @Test
  void aWalkWithoutAConnectionComesToTheDiaryOnce() {
    Folk person = away.ready(525);
    away.wire.cut();
    away.open("/session/aerobic/log");
    away.page.locator("#walk-steps li").first().waitFor();
    assertThat(away.page.locator("#walk-stop li").count()).isPositive();
    away.page.locator("#walked [type=submit]").click();
    away.page.locator("#walk-wrong").waitFor();
    away.page.locator("#minutes").fill("12");
    away.choose("pain", "2");
    away.page.locator("#walked [type=submit]").click();
    away.page.waitForURL(url -> url.endsWith("/today"));
    assertThat(person.entries(AerobicDone.class)).isEmpty();
    away.mend();
    assertThat(person.entries(AerobicDone.class))
        .extracting(AerobicDone::exercise, AerobicDone::minutes)
        .containsExactly(tuple("walking", 12));
    assertThat(person.entries(PainNoted.class))
        .extracting(PainNoted::moment, PainNoted::pain)
        .containsExactly(tuple(Moment.AFTER, 2));
  }
}
