package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.programme.Goal;
import org.backwise.sessions.diary.Care;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.progress.ProgressKnowledge;
import org.junit.jupiter.api.Test;

/** Some weeks in, progress shows what changed, in pictures and in tables. */
class ProgressIT {
  private static final int DAYS = 45;

  @Test
  void eachChartHasATableBehindItAndTheKeyboardReachesAll() {
    Diarist person = sixWeeks(1);
    Chrome chrome = new Chrome();
    try {
      Page page = chrome.page();
      Keys keys = new Keys(page);
      Eyes eyes = new Eyes(page);
      page.navigate(person.link());
      page.navigate(person.at("/progress"));
      eyes.look("progress-weeks");
      keys.use("The figures as a table");
      keys.use("Place by place");
      eyes.look("progress-tables");
      assertThat(page.locator("main svg.chart[role=img]").count()).isGreaterThanOrEqualTo(5);
      page.navigate(person.at("/helps"));
      eyes.look("helps");
      assertThat(eyes.wrong()).isEmpty();
      assertThat(keys.unseen()).isEmpty();
    } finally {
      chrome.close();
    }
  }

  @Test
  void aFirstDayIsNoLineAndNothingIsForetold() {
    Diarist person = new Diarist(2, 3);
    person.pain(3, Moment.MORNING, 0);
    String page = person.browser().get("/progress").body();
    assertThat(page)
        .contains("It is too early to say what has changed.", "A line will grow here")
        .contains("Too early to say if it will be in time.", "So far: 0.")
        .doesNotContain("<polyline");
    assertThat(row(page, "<td>0</td>")).contains("not said");
  }

  @Test
  void quietDaysAreNoticedKindlyUnlessTodayAsksForRest() {
    Diarist person = new Diarist(3, 8);
    String kindly = "It has been quiet for some days.";
    assertThat(person.browser().get("/today").body()).contains(kindly);
    assertThat(person.browser().get("/progress").body()).contains(kindly);
    person.pain(8, Moment.MORNING, 9);
    assertThat(person.browser().get("/today").body()).doesNotContain(kindly);
    assertThat(person.browser().get("/progress").body()).doesNotContain(kindly);
  }

  @Test
  void whatFollowedAnExerciseIsShownWithItsCounts() {
    Diarist person = sixWeeks(4);
    String page = person.browser().get("/helps").body();
    assertThat(page)
        .contains("Exercises of one day share its answers.", "days answered", "On all your days");
    assertThat(new Diarist(5, 9).browser().get("/helps").body()).contains("Nothing to show yet");
  }

  @Test
  void whileItIsTooEarlyToSayThePageIsShort() {
    Diarist person = new Diarist(527, 3);
    person.done(0);
    person.done(1);
    String page = person.browser().get("/helps").body();
    assertThat(page)
        .contains("Too early to say", "It takes ")
        .containsPattern("(?s)<summary>[0-9]+ exercises so far</summary>.*<table")
        .doesNotContain("Exercises of one day share its answers.", "On all your days");
    assertThat(page.indexOf("<table")).isGreaterThan(page.indexOf("<details class=\"reason\""));
  }

  @Test
  void whoHasToAnswerTheSafetyQuestionsAgainStillSeesTheirPain() {
    Diarist person = new Diarist(6, 45).screenedLongAgo();
    person.pain(1, Moment.MORNING, 4);
    person.pain(9, Moment.MORNING, 3);
    assertThat(person.browser().get("/progress").body())
        .contains("Something comes first", "fresh answers to the safety questions", "c-pain")
        .doesNotContain("Your days will show here");
  }

  @Test
  void everyNoteOfMovementHasItsWords() {
    Knowledge knowledge = Knowledge.load();
    for (String id : ProgressKnowledge.of(knowledge).movement().ids()) {
      assertThat(knowledge.texts().sentences()).containsKey("page.moving." + id);
    }
  }

  static Diarist sixWeeks(int number) {
    Diarist person = new Diarist(number, DAYS);
    for (int day = 0; day < DAYS; day++) {
      if (day % 5 != 3) {
        person.pain(day, Moment.MORNING, Math.max(0, 6 - day / 11 + day * 7 % 3 - 1));
        person.pain(day, "neck", Moment.MORNING, 2 + day % 2);
      }
      if (day % 3 == 0) {
        person.pain(day, Moment.EVENING, 6 - day / 11);
      }
      if (day % 4 != 2 && (day < 18 || day > 24)) {
        person.done(day);
      }
    }
    person.flare(18, true);
    person.flare(24, false);
    List.of(2, 9, 18, 19, 20, 21, 33).forEach(day -> person.care(day, Care.HEAT));
    List.of(5, 19, 40).forEach(day -> person.care(day, Care.MASSAGE));
    results(person);
    return person;
  }

  private static void results(Diarist person) {
    person.measured(14, "own-activity", "tie my shoes", 5);
    person.measured(30, "own-activity", "tie my shoes", 7);
    person.measured(14, "own-activity", "lift my grandchild", 2);
    person.measured(30, "own-activity", "lift my grandchild", 3);
    person.measured(14, "overall-change", "", 0);
    person.measured(29, "overall-change", "", 2);
    Goal goal = person.goal();
    person.measured(1, goal.measure(), "", goal.target() - 30);
    person.measured(15, goal.measure(), "", goal.target() - 24);
    person.measured(40, goal.measure(), "", goal.target() - 13);
  }

  private static String row(String page, String holding) {
    return page.lines().filter(line -> line.contains(holding)).findFirst().orElse("");
  }
}
