package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** Every exercise can be found and read. */
class ExercisesIT {
  private final Browser browser = Running.shared().signedIn();

  @Test
  void everyExercisePageOpens() {
    for (String id : Knowledge.load().exercises().ids()) {
      var answer = browser.get("/exercises/" + id);
      assertThat(answer.statusCode()).as(id).isEqualTo(200);
      assertThat(answer.body())
          .as(id)
          .contains("/figures/" + id + ".svg?pose=start", "/figures/" + id + ".svg?pose=end")
          .contains("Stop if", "You need", "Ask your physiotherapist", "Where this comes from");
    }
  }

  @Test
  void findsByPartOfTheBodyAndPosition() {
    String neck = browser.get("/exercises?region=neck&position=sitting").body();
    assertThat(neck).contains("/exercises/chin-tuck-sitting", "<option value=\"neck\" selected");
    assertThat(neck).doesNotContain("/exercises/cat-camel");
  }

  @Test
  void findsByWords() {
    String found = browser.get("/exercises?q=FIGURE%20four").body();
    assertThat(found)
        .contains("/exercises/figure-four-stretch-lying")
        .doesNotContain("/exercises/dead-bug");
  }

  @Test
  void whatIsTypedStaysText() {
    assertThat(browser.get("/exercises?q=%22%3E%3Cscript%3E").body())
        .contains("Nothing fits all of that")
        .doesNotContain("\"><script>");
  }
}
