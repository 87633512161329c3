package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On a phone the figure and the time have the screen, and nothing of them is cut off. */
class SessionOnAPhoneIT {
  private static final int[][] PHONES = {{390, 844}, {360, 640}};

  private static final List<String> PARTS =
      List.of("#what", ".session .stage", "#clock", "#play", "#hurts", "#unsure", "#extras");

  /** Tall and wide, standing, sitting, kneeling and lying, with things and without. */
  private static final List<String> POSTURES =
      List.of(
          "single-leg-stand-head-turn",
          "reach-up-the-wall",
          "yoga-mountain",
          "yoga-warrior-two-chair",
          "half-swing",
          "washing-line-reach",
          "hip-hinge-stick",
          "floor-and-up-with-chair",
          "seated-chest-turn-table",
          "easy-breathing-sitting",
          "cat-camel",
          "bird-dog",
          "bridge",
          "prone-hip-extension",
          "quadriceps-stretch-side-lying",
          "yoga-legs-up-wall",
          "stretch-out-lying",
          "hamstring-stretch-step");

  /** What is asked once, before the start, stands below all this. */
  private static final String LARGEST =
      """
      () => {
        const seen = [...document.querySelectorAll('#ready *')].filter((e) => e.checkVisibility());
        const size = (e) => parseFloat(getComputedStyle(e).fontSize);
        const rows = [...document.querySelectorAll('#ready > *')].filter((e) => e.checkVisibility() && !e.matches('.unseen, .opening'));
        const tallest = rows.reduce((a, b) => (b.offsetHeight > a.offsetHeight ? b : a));
        return [tallest.classList[0], seen.reduce((a, b) => (size(b) > size(a) ? b : a)).id];
      }
      """;

  /** What of the drawing leaves its place, at any moment of the movement. */
  private static final String CUT_OFF =
      """
      async (ids) => {
        const { FigurePlayer } = await import('/assets/figure-player.js');
        const stage = document.querySelector('.session .stage');
        stage.replaceChildren();
        const figure = new FigurePlayer(stage);
        const wrong = [];
        for (const id of ids) {
          await figure.load(`/figures/${id}.json?side=right`, id);
          const svg = stage.querySelector('svg');
          if (!svg) { wrong.push(`${id} is not drawn`); continue; }
          const room = svg.getBoundingClientRect();
          const seconds = figure.film.data.phases.reduce((sum, phase) => sum + phase.seconds, 0);
          let out = 0;
          for (let i = 0; i <= 12; i++) {
            figure.goOn((i * seconds) / 12);
            for (const path of svg.querySelectorAll(':scope > path')) {
              const b = path.getBoundingClientRect();
              out = Math.max(out, room.left - b.left, b.right - room.right, room.top - b.top, b.bottom - room.bottom);
            }
          }
          if (out > 0.5) wrong.push(`${id} by ${out.toFixed(1)}`);
        }
        return wrong;
      }
      """;

  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Player player = new Player(page);
  private final Eyes eyes = new Eyes(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void theFigureAndTheTimeAreTheLargestAndNothingIsCutOff() {
    Folk person = ready(521);
    for (int[] phone : PHONES) {
      page.setViewportSize(phone[0], phone[1]);
      page.navigate(person.at("/session/main/go"));
      player.opened();
      assertThat(page.locator(".session .stage").boundingBox().height).isGreaterThan(phone[1] * .3);
      assertThat(page.evaluate(LARGEST)).isEqualTo(List.of("stage", "clock"));
      assertThat(page.evaluate(CUT_OFF, POSTURES)).isEqualTo(List.of());
    }
  }

  @Test
  void whatMayBeNeededAtAnyMomentIsInSightWithoutScrolling() {
    Folk person = ready(522);
    for (int[] phone : PHONES) {
      page.setViewportSize(phone[0], phone[1]);
      page.navigate(person.at("/session/main/go"));
      player.opened();
      double top = page.locator(".top").boundingBox().height;
      for (String part : PARTS) {
        BoundingBox box = page.locator(part).boundingBox();
        assertThat(box.y).as(part).isGreaterThanOrEqualTo(top - 1);
        assertThat(box.y + box.height).as(part).isLessThanOrEqualTo(phone[1]);
      }
      assertThat(buttons()).hasSize(6);
    }
  }

  @Test
  void oneSheetHoldsWhatIsNeededLessOftenAndMoreTimeGoesOnByItself() {
    player.begin(ready(523), "main");
    player.press("play");
    player.run(1);
    int length = player.length();
    player.press("extras");
    assertThat(player.button()).isEqualTo("Go on");
    eyes.look("session-more");
    page.setViewportSize(390, 844);
    assertThat(page.locator("#extras-dialog button").all())
        .hasSize(4)
        .allMatch(button -> button.boundingBox().height >= 48);
    player.press("more");
    assertThat(player.length()).isEqualTo(length + 15);
    assertThat(player.button()).isEqualTo("Pause");
    assertThat(eyes.wrong()).isEmpty();
  }

  private List<Locator> buttons() {
    return page.locator(".session button").all().stream().filter(Locator::isVisible).toList();
  }

  private Folk ready(int number) {
    Folk person = new Folk(number);
    person.answerAll(Folk.cleared());
    page.navigate(person.link());
    return person;
  }
}
