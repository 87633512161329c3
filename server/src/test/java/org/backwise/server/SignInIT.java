package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The way in works once, and nothing else is a way in. */
class SignInIT {
  private final Running running = Running.shared();

  @Test
  void aLinkSignsInWithACookieThatScriptsAndOtherSitesCannotUse() {
    HttpResponse<String> answer = running.stranger().get(running.link());
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).contains("/today");
    assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
        .startsWith("backwise=")
        .contains("HttpOnly", "SameSite=Strict", "Path=/");
  }

  @Test
  void aLinkWorksOnce() {
    String link = running.link();
    running.stranger().get(link);
    Browser second = running.stranger();
    assertThat(second.get(link).statusCode()).isEqualTo(401);
    assertThat(second.get("/today").statusCode()).isEqualTo(401);
  }

  @Test
  void aMadeUpOrEmptyTokenOpensNothing() {
    for (String token : List.of("", "x", "A".repeat(43), "../../links")) {
      assertThat(running.stranger().get("/sign-in?token=" + token).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void everySignInHasATokenOfItsOwnAndEndsTheOneBefore() {
    Browser browser = running.stranger();
    String first = cookie(browser.get(running.link()));
    String second = cookie(browser.get(running.link()));
    assertThat(second).isNotEqualTo(first);
    assertThat(kept())
        .isNotEmpty()
        .noneMatch(text -> text.contains(first) || text.contains(second));
  }

  @Test
  void signingOutEndsIt() {
    Browser browser = running.signedIn();
    assertThat(browser.get("/me").statusCode()).isEqualTo(200);
    browser.postBlindly("/sign-out", Map.of("_csrf", List.of(browser.formToken("/me"))));
    assertThat(browser.get("/me").statusCode()).isEqualTo(401);
  }

  @Test
  void noTokenIsKeptAsItIs() {
    String token = running.link().replaceAll(".*token=", "");
    assertThat(kept()).isNotEmpty().noneMatch(text -> text.contains(token));
  }

  @Test
  void theClosedPageSaysHowToGetALinkAndWhenToCallForHelp() {
    String page = running.stranger().get("/today").body();
    assertThat(page).contains("./backwise link", "emergency number").doesNotContain("_csrf");
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow().split("[=;]", 3)[1];
  }

  @Test
  void anotherProcessMakesALinkForThisOne() {
    String line = SignInLink.ofRunning(running.data(), Clock.systemUTC());
    String link = line.replaceAll("Open Backwise: ([^ ]+) .*", "$1");
    assertThat(running.stranger().get(link).statusCode()).isEqualTo(302);
    assertThat(running.stranger().get(link).statusCode()).isEqualTo(401);
  }

  /** Names and bytes of everything in the data folder, the database included. */
  private List<String> kept() {
    try (Stream<Path> files = Files.walk(running.data()).filter(Files::isRegularFile)) {
      return files.map(SignInIT::nameAndText).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String nameAndText(Path file) {
    try {
      return file.getFileName() + " " + Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
