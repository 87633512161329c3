package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Who asks by a name that is not ours is told so, and nothing else. */
class HostIT {
  private final Running running = Running.shared();

  @Test
  void anUnknownNameIsRefusedInOneSentence() throws IOException {
    for (String path : new String[] {"/today", "/assets/backwise.css", "/sign-in?token=x"}) {
      String answer = asked(path, "rebound.example");
      assertThat(answer).as(path).startsWith("HTTP/1.1 421").contains("own address");
      assertThat(answer).as(path).doesNotContain("<", "Set-Cookie", "rebound.example");
    }
  }

  @Test
  void ourOwnNamesAreNotRefused() throws IOException {
    for (String name : new String[] {"localhost", "127.0.0.1", "[::1]"}) {
      assertThat(asked("/today", name)).as(name).startsWith("HTTP/1.1 401");
    }
  }

  /** By hand: the usual clients do not let one choose this header. */
  private String asked(String path, String host) throws IOException {
    int port = running.context().getWebServer().getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request =
          "GET %s HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n\r\n".formatted(path, host, port);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}
