package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Use;
import org.junit.jupiter.api.Test;

/** Every exercise can be found and read, and says what it is to the one who reads. */
class ExercisesIT {
  private static final Pattern CARD = Pattern.compile("/figures/([a-z0-9-]+)\\.svg\\?pose=end");

  private final Running running = Running.shared();
  private final Browser browser = running.signedIn();

  @Test
  void everyExercisePageOpens() {
    for (String id : Knowledge.load().exercises().ids()) {
      var answer = browser.get("/exercises/" + id);
      assertThat(answer.statusCode()).as(id).isEqualTo(200);
      assertThat(answer.body())
          .as(id)
          .contains("/figures/" + id + ".svg?pose=start")
          .containsPattern("/figures/" + id + "\\.svg\\?pose=end|Stay like this")
          .contains("Stop if", "You need", "Ask your physiotherapist", "Where this comes from");
    }
  }

  @Test
  void aWayWithHaltsShowsItsSixStills() {
    String page = browser.get("/exercises/floor-and-up-with-chair").body();
    for (String pose : List.of("start", "end", "third", "fourth", "fifth", "sixth")) {
      String still = "/figures/floor-and-up-with-chair.svg?pose=" + pose;
      assertThat(page).as(pose).contains(still);
      assertThat(browser.get(still).statusCode()).as(pose).isEqualTo(200);
    }
    assertThat(browser.get("/exercises/cat-camel").body()).doesNotContain("pose=fourth");
  }

  @Test
  void whatIsDoneOnTheFloorSaysHowToGetThereAndBack() {
    String way = "href=\"/advice/floor-and-up\"";
    assertThat(browser.get("/exercises/bridge").body()).contains(way);
    assertThat(browser.get("/exercises/band-row").body()).doesNotContain(way);
    assertThat(browser.get("/advice/floor-and-up").statusCode()).isEqualTo(200);
  }

  @Test
  void showsEveryExerciseOnceWithAPictureThatLoadsWhenItIsNear() {
    String page = browser.get("/exercises").body();
    List<String> all =
        Knowledge.load().exercises().all().stream()
            .filter(exercise -> exercise.use() != Use.DRAFT)
            .map(exercise -> exercise.id())
            .toList();
    assertThat(found(page)).containsExactlyInAnyOrderElementsOf(all);
    assertThat(page).contains(all.size() + " exercises");
    assertThat(page.split("<img loading=\"lazy\"", -1)).hasSize(all.size() + 1);
  }

  @Test
  void findsByPartOfTheBodyAndPosition() {
    String neck = browser.get("/exercises?region=neck&position=sitting").body();
    assertThat(neck).contains("/exercises/chin-tuck-sitting", "<option value=\"neck\" selected");
    assertThat(found(neck)).doesNotContain("cat-camel");
  }

  @Test
  void findsByKindThingAndPlace() {
    assertThat(found(browser.get("/exercises?kind=aerobic").body()))
        .contains("walking")
        .doesNotContain("bridge");
    assertThat(found(browser.get("/exercises?equipment=resistance-band").body()))
        .contains("band-row")
        .doesNotContain("bridge");
    assertThat(found(browser.get("/exercises?place=pool").body()))
        .contains("water-walking")
        .doesNotContain("bridge", "walking");
    assertThat(found(browser.get("/exercises?place=work").body()))
        .contains("chin-tuck-sitting")
        .doesNotContain("bridge", "water-walking");
  }

  @Test
  void findsByWords() {
    assertThat(found(browser.get("/exercises?q=FIGURE%20four").body()))
        .contains("figure-four-stretch-lying")
        .doesNotContain("dead-bug");
  }

  @Test
  void whatIsTypedStaysText() {
    assertThat(browser.get("/exercises?q=%22%3E%3Cscript%3E").body())
        .contains("Nothing fits all of that", "href=\"/exercises\"")
        .doesNotContain("\"><script>");
  }

  @Test
  void saysWhatAnExerciseIsToThisPerson() {
    Browser cleared = Guests.cleared(running);
    String mine = found(cleared.get("/exercises").body(), "in your programme").get(0);
    assertThat(cleared.get("/exercises/" + mine).body())
        .contains("This is in your programme")
        .containsPattern("Weeks? [0-9]+.*: .*(times|once|minutes?|breaths)")
        .doesNotContain("This is not in your programme");
    assertThat(cleared.get("/exercises/dead-bug").body())
        .contains("This is not in your programme", "you asked to leave it out")
        .doesNotContain("This is in your programme");
  }

  @Test
  void theStepsComeFirstAndTheWeeksAreFolded() {
    Browser cleared = Guests.cleared(running);
    String mine = found(cleared.get("/exercises").body(), "in your programme").get(0);
    String page = cleared.get("/exercises/" + mine).body();
    assertThat(page)
        .containsPattern(
            "(?s)This is in your programme.*Steps.*Stop if.*<details[^>]*id=\"weeks\"");
    String above = page.substring(0, page.indexOf("id=\"weeks\""));
    assertThat(above).doesNotContainPattern("Weeks? [0-9]+.*: ");
    assertThat(page.substring(above.length())).containsPattern("Weeks? [0-9]+.*: ");
  }

  @Test
  void aProposalIsNotCalledAProgramme() {
    Browser uncleared = Guests.uncleared(running);
    assertThat(uncleared.get("/exercises").body()).doesNotContain(">in your programme<");
    assertThat(uncleared.get("/exercises/walking").body())
        .doesNotContain("This is in your programme");
  }

  private static List<String> found(String page) {
    return CARD.matcher(page).results().map(match -> match.group(1)).toList();
  }

  /** Those whose card says {@code words}. */
  private static List<String> found(String page, String words) {
    List<String> ids = new ArrayList<>();
    for (String card : page.split("<li>", -1)) {
      if (card.contains(">" + words + "<")) {
        ids.addAll(found(card));
      }
    }
    return ids;
  }
}
