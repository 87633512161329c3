package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.imageio.ImageIO;
import org.backwise.server.options.Options;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "My devices" lets another device in, by a picture where it can come in at all. */
class PairingIT {
  @TempDir static Path data;

  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Eyes eyes = new Eyes(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void aCameraReadsTheLinkFromAnyScreenAndItLetsOneIn() throws IOException {
    try (var running = Launch.start(new Options("0.0.0.0", 0, data))) {
      String here = "http://127.0.0.1:" + running.getWebServer().getPort();
      page.navigate(
          here
              + SignInLink.ofRunning(data, Clock.systemUTC())
                  .replaceAll(".*(/sign-in[^ ]+).*", "$1"));
      String link = made(here);
      for (int width : List.of(390, 1280)) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          page.setViewportSize(width, 800);
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
          assertThat(seen()).as("%d pixels, %s", width, scheme).isEqualTo(link);
        }
      }
      eyes.look("devices-link");
      Page other = chrome.another();
      other.navigate(link);
      assertThat(other.url()).endsWith("/today");
    }
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void whereNoOtherDeviceCanComeInThereIsNoPictureForOne() {
    Folk person = new Folk(350);
    page.navigate(person.link());
    String link = made(person.at(""));
    eyes.look("devices-here-alone");
    assertThat(page.locator("svg.qr").count()).isZero();
    assertThat(page.locator("main").textContent()).contains("on this computer");
    Page other = chrome.another();
    other.navigate(link);
    assertThat(other.url()).isEqualTo(person.at("/today"));
    assertThat(eyes.wrong()).isEmpty();
  }

  private String made(String here) {
    page.navigate(here + "/me/devices");
    eyes.look("devices");
    page.locator("main form button").click();
    page.locator("#link").waitFor();
    return page.locator("#link").inputValue();
  }

  private String seen() throws IOException {
    byte[] shot = page.locator("svg.qr").screenshot();
    return Camera.read(ImageIO.read(new ByteArrayInputStream(shot)));
  }
}
