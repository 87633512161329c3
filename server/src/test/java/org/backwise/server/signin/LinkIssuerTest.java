package org.backwise.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkIssuerTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @TempDir Path data;

  @Test
  void aLinkMadeByOneProcessWorksOnceInAnother() {
    String token = token(LinkIssuer.at(data, at(NOON)));
    LinkIssuer other = LinkIssuer.at(data, at(NOON));
    assertThat(other.redeem(token)).contains(PersonId.FIRST);
    assertThat(other.redeem(token)).isEmpty();
  }

  @Test
  void aLinkEndsAfterItsTime() {
    String token = token(LinkIssuer.at(data, at(NOON)));
    Instant before = NOON.plus(LinkIssuer.LIFE).minus(Duration.ofSeconds(1));
    Instant after = NOON.plus(LinkIssuer.LIFE);
    assertThat(LinkIssuer.at(data, at(after)).redeem(token)).isEmpty();
    assertThat(LinkIssuer.at(data, at(before)).redeem(token)).contains(PersonId.FIRST);
  }

  @Test
  void tokensHave256Bits() {
    assertThat(token(LinkIssuer.at(data, at(NOON)))).hasSize(43);
  }

  private static String token(LinkIssuer issuer) {
    return issuer.link("http://127.0.0.1:1", PersonId.FIRST).replaceAll(".*token=", "");
  }

  private static Clock at(Instant time) {
    return Clock.fixed(time, ZoneOffset.UTC);
  }
}
