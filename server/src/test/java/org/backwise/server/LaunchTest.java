package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import org.backwise.server.options.BadOption;
import org.backwise.server.options.Options;
import org.backwise.server.options.Tls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {
  @TempDir Path data;

  @Test
  void aTakenPortIsOneSentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Options options = new Options("127.0.0.1", taken.getLocalPort(), data);
      assertThatThrownBy(() -> Launch.start(options))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("in use")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void listensOnThisMachineAloneUnlessTold() {
    assertThat(Options.of().host()).isEqualTo("127.0.0.1");
    assertThat(Options.of("--port=0", "--host", "::1", "--data", "x").host()).isEqualTo("::1");
  }

  @Test
  void closesTheWayWhenTold() {
    assertThat(Options.of().tls()).isEqualTo(new Tls.None());
    assertThat(Options.of("--tls").tls()).isEqualTo(new Tls.OwnMade());
    assertThat(Options.of("--key-store", "x.p12", "--tls").tls())
        .isEqualTo(new Tls.Brought(Path.of("x.p12")));
  }

  @Test
  void refusesWhatIsNoOption() {
    assertThatThrownBy(() -> Options.of("--prot", "8080")).isInstanceOf(BadOption.class);
    assertThatThrownBy(() -> Options.of("--port")).isInstanceOf(BadOption.class);
    assertThatThrownBy(() -> Options.of("--port", "70000")).isInstanceOf(BadOption.class);
  }

  @Test
  void noLinkBeforeTheFirstRun() {
    assertThatThrownBy(() -> SignInLink.ofRunning(data, Clock.systemUTC()))
        .isInstanceOf(CannotStart.class);
  }
}
