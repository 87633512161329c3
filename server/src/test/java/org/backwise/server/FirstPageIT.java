package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The first page is there soon, also over a slow line. */
class FirstPageIT {
  private static final int MOST = 100_000;

  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void beginningTakesLessThanAHundredKilobytes() {
    Folk person = new Folk(190);
    assertThat(bytes(person, "/begin")).isBetween(5_000, MOST);
  }

  @Test
  void todayTakesLessThanAHundredKilobytes() {
    Folk person = new Folk(191);
    person.answerAll(Folk.cleared());
    assertThat(bytes(person, "/today")).isBetween(5_000, MOST);
  }

  @Test
  void whatCameOnceIsNotAskedForAgain() {
    Folk person = new Folk(192);
    bytes(person, "/today");
    assertThat(bytes(person, "/today")).isBetween(1_000, MOST / 5);
  }

  /** Everything that went over the line from the sign-in to {@code path}, as it was packed. */
  private int bytes(Folk person, String path) {
    List<Request> requests = new ArrayList<>();
    page.onRequestFinished(requests::add);
    page.navigate(person.link());
    if (!page.url().endsWith(path)) {
      page.navigate(person.at(path));
    }
    page.waitForLoadState(LoadState.NETWORKIDLE);
    int all = requests.stream().map(Request::sizes).mapToInt(FirstPageIT::bytes).sum();
    System.out.printf("%s: %d requests, %d bytes%n", path, requests.size(), all);
    return all;
  }

  private static int bytes(Sizes sizes) {
    return sizes.responseBodySize + sizes.responseHeadersSize;
  }
}
