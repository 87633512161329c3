package org.backwise.server.tls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReachTest {

  @Test
  void nobodyElseReachesThisMachinesOwnAddresses() {
    for (String own : new String[] {"127.0.0.1", "localhost", "::1", "[::1]"}) {
      assertThat(Reach.of(own).elsewhere()).as(own).isFalse();
    }
    assertThat(Reach.of("::1").best()).isEqualTo("[::1]");
  }

  @Test
  void whoeverListensEverywhereIsReachedFromElsewhereAtAnAddressThatCanBeOpened() {
    Reach reach = Reach.of("0.0.0.0");
    assertThat(reach.elsewhere()).isTrue();
    assertThat(reach.best()).isNotEqualTo("0.0.0.0");
  }

  @Test
  void anAddressOfANetworkIsUsedAsItIs() {
    assertThat(Reach.of("192.168.1.5").hosts()).containsExactly("192.168.1.5");
    assertThat(Reach.of("192.168.1.5").elsewhere()).isTrue();
  }
}
