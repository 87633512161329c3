package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.backwise.sessions.diary.DiaryEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the way to the server does, and whatever somebody does meanwhile: in the end each thing
 * that was told is in the diary exactly once, and nothing waits. A seed that fails can be run
 * again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StormIT {
  private static final int ACTIONS = 12;
  private static final int HALF = 2;
  private static final int A_DAY_AND_MORE = 100_000_000;

  private final Wire wire = new Wire(Running.shared().address());
  private final Chrome chrome = new Chrome(ServiceWorkerPolicy.ALLOW);
  private final Page page = chrome.page();
  private final Folk person = new Folk(150);
  private final Map<String, Integer> happened = new ConcurrentSkipListMap<>();

  static IntStream seeds() {
    int runs = Integer.parseInt(System.getenv().getOrDefault("BACKWISE_STORMS", "20"));
    return IntStream.rangeClosed(1, runs);
  }

  @BeforeAll
  void begin() {
    person.answerAll(Folk.cleared());
    page.navigate(wire.at(person.link().replaceFirst("^http://[^/]+", "")));
    new Device(page).holdsTheDaysAhead();
  }

  @AfterEach
  void clear() {
    wire.weather(exchange -> Fault.NONE);
    wire.mend();
  }

  @AfterAll
  void close() {
    happened.forEach((what, times) -> System.out.printf("storms: %s %d%n", what, times));
    chrome.close();
    wire.close();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everythingToldIsInTheDiaryOnce(int seed) {
    List<String> before = ids();
    Storm storm = new Storm(new Random(new SplittableRandom(seed).nextLong()));
    List<String> told = storm.blow();
    List<String> came = new ArrayList<>(ids());
    before.forEach(came::remove);
    Collections.sort(came);
    Collections.sort(told);
    assertThat(came).as("seed %d, which did %s", seed, storm.did).isEqualTo(told);
    count("all well");
    told.forEach(id -> count("told and there once"));
  }

  private void count(String what) {
    happened.merge(what, 1, Integer::sum);
  }

  private List<String> ids() {
    return person.entries(DiaryEntry.class).stream().map(entry -> entry.id().toString()).toList();
  }

  /** One person, one or two pages, and bad weather. */
  private final class Storm {
    private final Random chance;
    private final List<String> told = new ArrayList<>();
    private final List<String> did = new ArrayList<>();
    private final Player player = new Player(page);

    Storm(Random chance) {
      this.chance = chance;
    }

    List<String> blow() {
      page.navigate(wire.at("/session/main/go"));
      player.opened();
      player.press("play");
      wire.weather(this::fault);
      for (int i = 0; i < ACTIONS; i++) {
        act();
      }
      calm();
      return told;
    }

    private synchronized Fault fault(HttpExchange exchange) {
      boolean note = exchange.getRequestMethod().equals("PUT");
      boolean hello = exchange.getRequestURI().getPath().equals("/device");
      if (!note && !hello || chance.nextInt(HALF) == 0) {
        return Fault.NONE;
      }
      Fault[] faults = Fault.values();
      Fault drawn = faults[chance.nextInt(faults.length)];
      boolean twice = drawn == Fault.SENT_TWICE || drawn == Fault.AGAIN_LATER;
      Fault fault = hello && twice ? Fault.NONE : drawn;
      count("fault " + fault);
      return fault;
    }

    private void did(String what) {
      did.add(what);
      count("action " + what);
    }

    private void act() {
      int which;
      int pain;
      synchronized (this) {
        which = chance.nextInt(8);
        pain = chance.nextInt(11);
      }
      switch (which) {
        case 0, 1, 2 -> tell(page, pain);
        case 3 -> inAnotherTab(pain);
        case 4 -> reload();
        case 5 -> cutOrMend();
        case 6 -> jump(pain);
        default -> nudge();
      }
      page.waitForTimeout(pain * 20);
    }

    private void tell(Page from, int pain) {
      did("tell");
      String entry =
          "{kind: 'pain-noted', date: '%s', moment: 'after', pain: %d}"
              .formatted(Folk.today(), pain);
      told.add(new Device(from).tell(entry));
    }

    private void inAnotherTab(int pain) {
      did("two tabs");
      Page other = page.context().newPage();
      other.navigate(wire.at("/device/notes"));
      tell(page, pain);
      tell(other, pain);
      nudge();
      other.evaluate("dispatchEvent(new Event('online'))");
      other.waitForTimeout(pain * 10);
      other.close();
    }

    /** In the middle of whatever is held. */
    private void reload() {
      did("reload");
      page.reload();
      player.opened();
      player.press("play");
    }

    private void cutOrMend() {
      did(wire.isCut() ? "mend" : "cut");
      if (wire.isCut()) {
        wire.mend();
      } else {
        wire.cut();
      }
    }

    private void jump(int pain) {
      did("clock");
      int by = pain % HALF == 0 ? A_DAY_AND_MORE : -A_DAY_AND_MORE;
      page.evaluate("(by) => { const real = Date.now; Date.now = () => real() + by; }", by);
    }

    private void nudge() {
      did("nudge");
      page.evaluate("dispatchEvent(new Event('online'))");
    }

    /** The weather clears, and the session ends. */
    private void calm() {
      wire.weather(exchange -> Fault.NONE);
      wire.mend();
      page.navigate(wire.at("/device/notes"));
      new Device(page).hasNothingLeftToSend();
    }
  }
}
