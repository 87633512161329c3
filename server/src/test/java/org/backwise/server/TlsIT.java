package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.server.options.Options;
import org.backwise.server.options.Tls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** With a certificate of our own the way is closed to others, and a device goes on by itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TlsIT {
  @TempDir static Path data;
  private ServletWebServerApplicationContext running;

  @BeforeAll
  void start() {
    running = Launch.start(new Options("127.0.0.1", 0, data, new Tls.OwnMade()));
  }

  @AfterAll
  void stop() {
    running.close();
  }

  private String link() {
    String line = SignInLink.ofRunning(data, Clock.systemUTC());
    return line.replaceAll("Open Backwise: ([^ ]+) .*", "$1");
  }

  private Certificate[] chain() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    String password = Files.readString(data.resolve("tls/password"));
    try (InputStream in = Files.newInputStream(data.resolve("tls/backwise.p12"))) {
      store.load(in, password.toCharArray());
    }
    assertThat(store.size()).as("no key but the certificate's own").isEqualTo(1);
    return store.getCertificateChain("backwise");
  }

  @Test
  void aBrowserThatTrustsTheCertificateKeepsUsForTheTimeWithoutAConnection() throws Exception {
    try (Chrome chrome = new Chrome(ServiceWorkerPolicy.ALLOW, List.of(trust()))) {
      Page page = chrome.page();
      page.navigate(link());
      assertThat(page.url()).startsWith("https://127.0.0.1:").endsWith("/today");
      assertThat(page.context().cookies().get(0).secure).isTrue();
      assertThat(page.evaluate("performance.getEntriesByType('navigation')[0].nextHopProtocol"))
          .as("many scripts at once")
          .isEqualTo("h2");
      assertThat(page.evaluate("async () => (await navigator.serviceWorker.ready).active !== null"))
          .isEqualTo(true);
      page.navigate(page.url().replace("/today", "/me/devices"));
      assertThat(page.locator("main").innerText()).contains("Why a browser warns");
      page.locator("main form button").click();
      page.locator("#link").waitFor();
      assertThat(page.locator("#link").inputValue()).contains("/sign-in?token=");
      assertThat(
              page.evaluate(
                  "async () => (await (await"
                      + " fetch('/me/devices/backwise.crt')).arrayBuffer()).byteLength"))
          .isEqualTo(chain()[1].getEncoded().length);
    }
  }

  @Test
  void whoAsksByAnotherNameIsRefusedOverHttp2Too() throws Exception {
    String leads = "--host-resolver-rules=MAP elsewhere.example 127.0.0.1";
    try (Chrome chrome = new Chrome(ServiceWorkerPolicy.BLOCK, List.of(trust(), leads))) {
      String there = link().replace("127.0.0.1", "elsewhere.example");
      assertThat(chrome.page().navigate(there).status()).isEqualTo(421);
    }
  }

  /** What makes a browser take our certificate. */
  private String trust() throws IOException, GeneralSecurityException {
    byte[] key =
        MessageDigest.getInstance("SHA-256").digest(chain()[0].getPublicKey().getEncoded());
    return "--ignore-certificate-errors-spki-list=" + Base64.getEncoder().encodeToString(key);
  }

  @Test
  void aBrowserThatDoesNotTrustItWarns() {
    try (Chrome chrome = new Chrome()) {
      String link = link();
      assertThatThrownBy(() -> chrome.page().navigate(link))
          .isInstanceOf(PlaywrightException.class)
          .hasMessageContaining("ERR_CERT_AUTHORITY_INVALID");
    }
  }

  @Test
  void theOwnerAloneCanReadTheKey() throws IOException {
    try (Stream<Path> files = Files.walk(data.resolve("tls"))) {
      assertThat(files)
          .hasSize(3)
          .allMatch(
              file -> {
                try {
                  return PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                      .endsWith("------");
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              });
    }
  }
}
