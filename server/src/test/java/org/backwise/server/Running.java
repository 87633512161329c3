package org.backwise.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backwise.server.options.Options;
import org.backwise.server.signin.LinkIssuer;
import org.backwise.server.signin.PersonId;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The whole application on a free port with an empty data folder; started once for all tests. */
final class Running {
  private static final Running SHARED = new Running();

  private final Path data;
  private final ServletWebServerApplicationContext context;

  private Running() {
    try {
      data = Files.createTempDirectory("backwise-test").resolve("data");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context = Launch.start(new Options("127.0.0.1", 0, data));
  }

  static Running shared() {
    return SHARED;
  }

  Path data() {
    return data;
  }

  ServletWebServerApplicationContext context() {
    return context;
  }

  String address() {
    return "http://127.0.0.1:" + context.getWebServer().getPort();
  }

  String link() {
    return link(PersonId.FIRST);
  }

  String link(PersonId person) {
    return context.getBean(LinkIssuer.class).link(address(), person);
  }

  Browser stranger() {
    return new Browser(address());
  }

  Browser signedIn() {
    Browser browser = stranger();
    browser.get(link());
    return browser;
  }
}
