package org.backwise.server.pages.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.backwise.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class HourOfDayTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  @Test
  void asksForTheMorningUntilTheHourOfContent() {
    int until = KNOWLEDGE.tables().pages().morningUntilHour();
    assertThat(at(until - 1, 59).asksForTheMorning()).isTrue();
    assertThat(at(until, 0).asksForTheMorning()).isFalse();
    assertThat(at(23, 59).asksForTheMorning()).isFalse();
  }

  @Test
  void greetsByTheHour() {
    assertThat(at(0, 0).greeting()).isEqualTo("morning");
    assertThat(at(12, 0).greeting()).isEqualTo("afternoon");
    assertThat(at(18, 0).greeting()).isEqualTo("evening");
  }

  private static HourOfDay at(int hour, int minute) {
    Instant time = Instant.parse("2026-11-20T%02d:%02d:00Z".formatted(hour, minute));
    return new HourOfDay(KNOWLEDGE, Clock.fixed(time, ZoneOffset.UTC));
  }
}
