package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who cannot see a session hears of each change in it once, and of nothing else. */
class AnnouncementsIT {
  /** How each thing that is to be told begins, from the session as it came to the device. */
  private static final String DUE =
      """
      async (version) => {
        const session = await (await fetch(location.pathname.replace(/go$/, 'session.json') + location.search)).json();
        const side = ({side}) => ({left: ' Left side.', right: ' Right side.'})[side] ?? '';
        const later = {rest: () => 'Rest and breathe.', 'switch-sides': (s) => `Change sides.${side(s)}`};
        return [...session.versions[version].items.flatMap((item) => [
          `${session.exercises[item.exercise].name}.${side(item.segments[0])}`,
          ...item.segments.filter((s) => s.kind in later).map((s) => later[s.kind](s)),
        ]), 'Well done.'];
      }
      """;

  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Hearing hearing = Hearing.of(page);
  private final Player player = new Player(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void eachExerciseSideSwitchRestAndTheEndAreToldOnce() {
    begin(351);
    List<String> due = chooseTheOneWithMostOfIt();
    player.press("play");
    List<String> heard = hearToTheEnd();
    assertThat(hearing.told())
        .zipSatisfy(due, (told, begins) -> assertThat(told).startsWith("say: " + begins));
    assertThat(hearing.told().subList(0, due.size() - 1))
        .as("all of it is in the accessibility tree")
        .isEqualTo(heard.stream().map(words -> "say: " + words).toList());
  }

  @Test
  void whoGoesBackHearsTheSameAgain() {
    begin(352);
    player.press("play");
    player.run(10);
    player.press("back");
    player.run(2);
    assertThat(hearing.told()).hasSize(2);
    assertThat(hearing.told().get(1)).isEqualTo(hearing.told().get(0)).contains(player.exercise());
  }

  @Test
  void aPauseIsNoNewBeginning() {
    begin(353);
    player.press("play");
    player.run(10);
    player.press("play");
    player.run(3);
    player.press("play");
    player.run(3);
    assertThat(hearing.told()).hasSize(1);
  }

  @Test
  void itWaitsUntilAReaderHasFinished() {
    begin(354);
    assertThat(hearing.itself("say")).contains("\"ignored\":false", "\"polite\"");
  }

  private void begin(int number) {
    Folk person = new Folk(number);
    person.answerAll(Folk.cleared());
    page.navigate(person.link());
    player.begin(person, "main");
  }

  /** The version with the most kinds of changes; the shortest of them. */
  private List<String> chooseTheOneWithMostOfIt() {
    Locator versions = page.locator("#versions label");
    int chosen = 0;
    List<String> most = List.of();
    for (int i = 0; i < versions.count(); i++) {
      List<String> due = ((List<?>) page.evaluate(DUE, i)).stream().map(String::valueOf).toList();
      if (kinds(due) > kinds(most)) {
        chosen = i;
        most = due;
      }
    }
    assertThat(most).anyMatch(told -> told.startsWith("Change sides."));
    versions.nth(chosen).click();
    return most;
  }

  private static long kinds(List<String> due) {
    return Stream.of("Rest and breathe.", "Change sides. Left", "Change sides. Right")
        .filter(kind -> due.stream().anyMatch(told -> told.startsWith(kind)))
        .count();
  }

  /** What the accessibility tree held, second by second, each thing as often as it came. */
  private List<String> hearToTheEnd() {
    List<String> heard = new ArrayList<>();
    String last = "";
    player.holdTime();
    while (player.second() < player.length() - 2) {
      player.run(1);
      String now = hearing.words("say");
      if (!now.equals(last)) {
        heard.add(now);
      }
      last = now;
    }
    player.runToTheEnd();
    return heard;
  }
}
