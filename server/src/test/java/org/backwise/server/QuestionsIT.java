package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.model.rule.DangerFlag;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.stores.Intakes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the danger questions to an intake that counts. */
class QuestionsIT {
  private final Running running = Running.shared();
  private final Browser person = running.signedIn();

  @BeforeEach
  void forgetWhatWasSaid() {
    running.context().getBean(Drafts.class).forget(PersonId.FIRST);
  }

  @Test
  void asksEveryDangerQuestionWithNothingChosen() {
    StringBuilder pages = new StringBuilder();
    DangerPages.calm()
        .all()
        .keySet()
        .forEach(at -> pages.append(person.get("/begin/" + at).body()));
    for (DangerFlag flag : Knowledge.load().flagsInOrder()) {
      assertThat(pages).containsOnlyOnce("name=\"flag." + flag.id() + "\" value=\"unsure\"");
    }
    assertThat(pages).doesNotContainPattern("value=\"(yes|no|unsure)\" checked");
  }

  @Test
  void anUnansweredDangerQuestionIsAskedAgainAndTheOthersAreKept() {
    Map<String, List<String>> most = DangerPages.calm().about("lump");
    most.remove("flag.lump");
    HttpResponse<String> answer = person.post("/begin/safety/9", most);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#f-flag.lump\"", "Everything you typed is kept");
    assertThat(answer.body()).contains("name=\"flag.weight-loss\" value=\"no\" checked");
  }

  @Test
  void anEmergencyAnswerStopsEverything() {
    Map<String, List<String>> answers =
        DangerPages.calm().with("saddle-numbness", "yes").about("saddle-numbness");
    assertThat(location(person.post("/begin/safety/1", answers))).isEqualTo("/begin/stop");
    String page = person.get("/begin/stop").body();
    assertThat(page).contains("Please get help now", "tel:999", "What to do now");
    for (String further : List.of("/begin/you", "/begin/check", "/today")) {
      assertThat(location(person.get(further))).as(further).isEqualTo("/begin/stop");
    }
  }

  @Test
  void anEmergencyAnswerStopsEvenWhenAllElseIsOpen() {
    Map<String, List<String>> one = new LinkedHashMap<>();
    one.put("flag.chest-pain", List.of("yes"));
    one.put("flag.chest-pain.ago", List.of("soon?"));
    assertThat(location(person.post("/begin/safety/2", one))).isEqualTo("/begin/stop");
  }

  @Test
  void offersEveryEmergencyNumberOfACountryByItself() {
    assertThat(person.get("/help-now?country=FR").body())
        .contains("href=\"tel:15\"", "href=\"tel:112\"");
    assertThat(person.get("/help-now?country=GB").body()).containsOnlyOnce("href=\"tel:");
    assertThat(person.get("/help-now?country=XX").body()).doesNotContain("href=\"tel:");
  }

  @Test
  void anUnsureEmergencyIsForToday() {
    Map<String, List<String>> answers = DangerPages.calm().about("chest-pain");
    answers.put("flag.chest-pain", List.of("unsure"));
    person.post("/begin/safety/2", answers);
    assertThat(person.get("/begin/stop").body()).contains("Please see a doctor today");
  }

  @Test
  void theWholeFormMakesAnIntakeThatCounts() {
    FormAnswers.all().forEach((step, fields) -> assertGoesOn(step, fields));
    HttpResponse<String> end = person.post("/begin/check", Map.of());
    assertThat(location(end)).isEqualTo("/programme");
    Intake intake =
        running.context().getBean(Intakes.class).newest(PersonId.FIRST.id()).orElseThrow();
    assertThat(intake.person().birthYear()).isEqualTo(1979);
    assertThat(intake.pain().sites()).extracting("site").containsExactly("low-back");
    assertThat(intake.pain().sites().get(0).startedOn())
        .isEqualTo(intake.answeredOn().minusMonths(5));
    assertThat(intake.screening().yes()).extracting("flag").containsExactly("better-with-movement");
    assertThat(intake.surgery()).extracting("kind").containsExactly("knee-replacement");
    assertThat(intake.clearance().by()).isEqualTo("physiotherapist");
    assertThat(intake.clearance().saw()).isNotNull();
    assertThat(intake.clearance().limits()).hasSize(2);
    assertThat(intake.activities()).extracting("name").containsExactly("Tie my shoes");
  }

  @Test
  void whoIsClearedGetsAProgrammeAndEveryPageOpens() {
    FormAnswers.cleared().forEach((step, fields) -> assertGoesOn(step, fields));
    person.post("/begin/check", Map.of());
    assertThat(person.get("/programme").body())
        .contains("Approved.")
        .doesNotContain("Not yet approved");
    for (String page : List.of("/today", "/clinician", "/progress", "/me", "/exercises")) {
      assertThat(person.get(page).statusCode()).as(page).isEqualTo(200);
    }
  }

  @Test
  void whatWasTypedIsKeptThoughItIsWrong() {
    HttpResponse<String> answer =
        person.post(
            "/begin/you",
            Map.of("person.birthYear", List.of("last century"), "person.sex", List.of("other")));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("value=\"last century\"", "whole number");
    assertThat(person.get("/begin/you").body()).contains("value=\"last century\"");
  }

  @Test
  void goingBackLosesNothing() {
    HttpResponse<String> back =
        person.post(
            "/begin/you", Map.of("person.birthYear", List.of("1950"), "go", List.of("back")));
    assertThat(location(back)).isEqualTo("/begin/safety/11");
    assertThat(running.signedIn().get("/begin/you").body()).contains("value=\"1950\"");
  }

  @Test
  void whatIsTypedIsShownAsTextOnly() {
    person.post("/begin/you", Map.of("person.birthYear", List.of("\"><script>x</script>")));
    assertThat(person.get("/begin/you").body()).doesNotContain("<script>x");
  }

  private void assertGoesOn(String step, Map<String, List<String>> fields) {
    HttpResponse<String> answer = person.post("/begin/" + step, fields);
    assertThat(answer.statusCode()).as(step + ": " + answer.body()).isEqualTo(302);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
  }
}
