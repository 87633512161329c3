package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.Programmes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One thing of a programme is changed: looked at first, kept, and taken back. */
class ChangeIT {
  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Keys keys = new Keys(page);
  private final Eyes eyes = new Eyes(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void lessTimeIsLookedAtKeptAndTakenBackByKeyboard() {
    Folk person = ready(171);
    Programme before = programme(person);
    page.navigate(person.at("/programme"));
    keys.use("Change something");
    page.waitForURL(person.at("/programme/change"));
    eyes.look("change");
    keys.use("I have less time");
    keys.tab();
    while (!Focus.of(page).value().equals("10")) {
      keys.press("ArrowDown");
    }
    keys.use("See what changes");
    page.waitForURL(url -> url.contains("/programme/change/look"));
    assertThat(main()).contains("10 minutes for a session.", "Goes", "because", "Stays");
    eyes.look("change-look");
    assertThat(programme(person)).isEqualTo(before);

    keys.use("Keep it like this");
    page.waitForURL(url -> url.contains("/programme?changed"));
    assertThat(main()).contains("From this week on your programme is like this");
    assertThat(page.locator("#changes").textContent()).contains("10 minutes for a session.");
    eyes.look("changed");
    assertThat(intake(person).availability().minutesPerSession()).isEqualTo(10);
    assertThat(drafts(person)).isEqualTo("10");

    keys.use("Undo");
    page.waitForURL(url -> url.contains("/programme?undone"));
    assertThat(page.locator("#changes").textContent()).contains("Taken back.");
    assertThat(page.locator("#changes button").count()).isZero();
    assertThat(intake(person).availability().minutesPerSession()).isEqualTo(15);
    assertThat(drafts(person)).isEqualTo("15");
    assertThat(programme(person)).isEqualTo(before);
    assertThat(eyes.wrong()).isEmpty();
    assertThat(keys.unseen()).isEmpty();
  }

  @Test
  void anExerciseIsSwappedForItsBestEquivalent() {
    Folk person = ready(172);
    page.navigate(person.at("/programme"));
    String exercise = swappable(person);
    page.navigate(person.at("/programme/change?exercise=" + exercise));
    assertThat(page.locator(".moves li").count()).isPositive();
    assertThat(page.locator(".moves li").first().textContent()).contains("same muscles");
    eyes.look("change-exercise");
    page.locator(".moves li button").first().click();
    page.waitForURL(url -> url.contains("/programme/change/look"));
    assertThat(main()).contains("in the place of", "You chose it.");
    eyes.look("change-swap");
    keys.use("Keep it like this");
    page.waitForURL(url -> url.contains("/programme?changed"));
    assertThat(items(programme(person))).doesNotContain(exercise);
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void aCliniciansOwnWordsWaitForThem() {
    Folk person = ready(173);
    Browser browser = browser(person);
    String look = browser.get("/programme/change/look?kind=limit&limit=note&value=go+easy").body();
    assertThat(look).contains("Your clinician would look at it first", "Keep it like this");
    keep(browser, look);

    assertThat(browser.get("/programme").body()).contains("Please do not do it yet", "go easy");
    assertThat(browser.get("/today").body()).doesNotContain("href=\"/session/main\"");
  }

  @Test
  void whatWasNotSeenIsNotKept() {
    Folk person = ready(174);
    Browser browser = browser(person);
    Programme before = programme(person);
    String token = browser.formToken("/programme/change/look?kind=minutes&value=10");
    var sent =
        browser.postBlindly(
            "/programme/change/keep",
            Map.of(
                "change", List.of("{\"minutes\":10}"),
                "seen", List.of("something else"),
                "_csrf", List.of(token)));

    assertThat(sent.headers().firstValue("location").orElse("")).contains("/change/look?change=");
    assertThat(programme(person)).isEqualTo(before);
  }

  @Test
  void whatIsNoChangeLeadsBackToTheForm() {
    Folk person = ready(175);
    Browser browser = browser(person);
    for (String sent : List.of("kind=minutes&value=ten", "kind=avoid&value=nothing", "kind=")) {
      var answer = browser.get("/programme/change/look?" + sent);
      assertThat(answer.statusCode()).as(sent).isEqualTo(302);
      assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/programme/change");
    }
    assertThat(browser.get("/programme/change/look?kind=minutes&value=60").body())
        .contains("For more time, please change your answers");
  }

  @Test
  void withoutAProgrammeThereIsNothingToChange() {
    Folk person = new Folk(176);
    assertThat(browser(person).get("/programme/change").statusCode()).isEqualTo(302);
  }

  private static void keep(Browser browser, String look) {
    Map<String, List<String>> fields =
        Map.of(
            "change", List.of(hidden(look, "change")),
            "seen", List.of(hidden(look, "seen")),
            "_csrf", List.of(hidden(look, "_csrf")));
    assertThat(browser.postBlindly("/programme/change/keep", fields).statusCode()).isEqualTo(302);
  }

  private static String hidden(String html, String name) {
    String before = "name=\"" + name + "\" value=\"";
    int from = html.indexOf(before) + before.length();
    return html.substring(from, html.indexOf('"', from)).replace("&quot;", "\"");
  }

  private Folk ready(int number) {
    Folk person = new Folk(number);
    person.answerAll(Folk.cleared());
    page.navigate(person.link());
    return person;
  }

  private static Browser browser(Folk person) {
    Browser browser = Running.shared().stranger();
    browser.get(person.link());
    return browser;
  }

  private String main() {
    return page.locator("main").textContent();
  }

  private static <T> T bean(Class<T> type) {
    return Running.shared().context().getBean(type);
  }

  private static Programme programme(Folk person) {
    browser(person).get("/programme");
    return bean(Programmes.class).newest(person.id()).orElseThrow().programme();
  }

  private static Intake intake(Folk person) {
    return bean(Intakes.class).newest(person.id()).orElseThrow();
  }

  private static String drafts(Folk person) {
    return bean(Drafts.class).of(new PersonId(person.id())).get("time.minutes");
  }

  private static List<String> items(Programme programme) {
    return programme.phases().stream()
        .flatMap(phase -> phase.routines().stream())
        .flatMap(routine -> routine.items().stream())
        .map(item -> item.exercise())
        .toList();
  }

  private static String swappable(Folk person) {
    return programme(person).phases().stream()
        .flatMap(phase -> phase.routines().stream())
        .flatMap(routine -> routine.items().stream())
        .filter(item -> item.role().code().equals("work") && !item.alternatives().isEmpty())
        .findFirst()
        .orElseThrow()
        .exercise();
  }
}
