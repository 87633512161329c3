package org.backwise.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownHostsTest {

  @Test
  void knowsThisMachineByItsOwnNames() {
    KnownHosts hosts = KnownHosts.of("127.0.0.1");
    for (String own : new String[] {"localhost", "LOCALHOST:8080", "127.0.0.1:80", "[::1]:8080"}) {
      assertThat(hosts.know(own)).as(own).isTrue();
    }
  }

  @Test
  void knowsNoOtherName() {
    KnownHosts hosts = KnownHosts.of("127.0.0.1");
    for (String other :
        new String[] {
          "",
          "backwise.example",
          "127.0.0.1.example:8080",
          "localhost.example",
          "192.168.1.5",
          "::1"
        }) {
      assertThat(hosts.know(other)).as(other).isFalse();
    }
  }

  @Test
  void knowsTheNameThatItWasTold() {
    assertThat(KnownHosts.of("127.0.0.5").know("127.0.0.5:8080")).isTrue();
    assertThat(KnownHosts.of("::1").know("[::1]:8080")).isTrue();
  }

  @Test
  void takesAnyNameWhereOtherMachinesMayAsk() {
    assertThat(KnownHosts.of("0.0.0.0").know("backwise.example")).isTrue();
  }
}
