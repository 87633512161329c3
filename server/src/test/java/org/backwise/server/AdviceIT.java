package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.advice.Advice;
import org.junit.jupiter.api.Test;

/** Every piece of advice can be found and read, and says where it comes from. */
class AdviceIT {
  private static final Pattern LINK = Pattern.compile("href=\"/advice/([a-z0-9-]+)\"");
  private static final String OTHERS = "Written for other people";

  private final Running running = Running.shared();
  private final Knowledge knowledge = Knowledge.load();

  @Test
  void everyPieceOpensAndSaysWhereItComesFrom() {
    Browser browser = running.signedIn();
    for (Advice piece : knowledge.advice().all()) {
      var answer = browser.get("/advice/" + piece.id());
      assertThat(answer.statusCode()).as(piece.id()).isEqualTo(200);
      assertThat(answer.body())
          .as(piece.id())
          .contains("Where this comes from", "No named clinician has reviewed this page yet.");
      assertThat(answer.body().split("<br>", -1))
          .as(piece.id())
          .hasSize(piece.evidence().sources().size() + 1);
    }
  }

  @Test
  void aPieceShowsTheExerciseThatItNames() {
    Advice shown =
        knowledge.advice().all().stream()
            .filter(a -> a.picture() != null)
            .findFirst()
            .orElseThrow();
    assertThat(running.signedIn().get("/advice/" + shown.id()).body())
        .contains("/figures/" + shown.picture() + ".svg?pose=start")
        .contains("href=\"/exercises/" + shown.picture() + "\"");
  }

  @Test
  void aPieceThatIsNotThereIsNotFound() {
    assertThat(running.signedIn().get("/advice/flying").statusCode()).isEqualTo(404);
  }

  @Test
  void everythingStandsOnTheShelvesWhileThereIsNoProgramme() {
    String page = running.signedIn().get("/advice").body();
    assertThat(linked(page)).containsExactlyInAnyOrderElementsOf(knowledge.advice().ids());
    assertThat(page).doesNotContain(OTHERS);
  }

  @Test
  void whatIsForOtherPeopleStandsApart() {
    Browser cleared = Guests.cleared(running);
    String[] page = cleared.get("/advice").body().split(OTHERS, -1);
    assertThat(page).hasSize(2);
    assertThat(linked(page[0])).contains("flare-up").doesNotContain("pregnancy");
    assertThat(linked(page[1])).contains("pregnancy").doesNotContain("flare-up");
    assertThat(linked(cleared.get("/programme").body()))
        .containsExactlyInAnyOrderElementsOf(linked(page[0]));
  }

  @Test
  void bothPagesAreGoodForEveryonesEyesAndHands() {
    Folk person = new Folk(31);
    Chrome chrome = new Chrome();
    try {
      Page page = chrome.page();
      Eyes eyes = new Eyes(page);
      page.navigate(person.link());
      page.navigate(person.at("/advice"));
      eyes.look("advice");
      page.navigate(person.at("/advice/getting-out-of-bed"));
      eyes.look("advice-piece");
      assertThat(eyes.wrong()).isEmpty();
    } finally {
      chrome.close();
    }
  }

  private static List<String> linked(String page) {
    return LINK.matcher(page).results().map(match -> match.group(1)).toList();
  }
}
