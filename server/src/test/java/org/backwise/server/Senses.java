package org.backwise.server;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a device said, sounded and buzzed: the browser's own ways out, written down. */
final class Senses {
  private static final String WRITE_DOWN =
      """
      window.spoken = []; window.sounded = []; window.buzzed = []; window.shifted = [];
      window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
      Object.defineProperty(window, 'speechSynthesis', {value: {
        getVoices: () => [{lang: 'en-GB', name: 'a voice'}],
        speak: (utterance) => window.spoken.push(utterance.text),
        cancel() {}, addEventListener() {}}});
      Navigator.prototype.vibrate = (pattern) => window.buzzed.push(pattern);
      const level = {setValueAtTime() {}, linearRampToValueAtTime() {}};
      window.AudioContext = class {
        currentTime = 0;
        resume() { return Promise.resolve(); }
        createOscillator() {
          const source = {frequency: {value: 0}, connect: (next) => next, stop() {},
            start: () => window.sounded.push(source.frequency.value)};
          return source;
        }
        createGain() { return {gain: level, connect: (next) => next}; }
      };
      new PerformanceObserver((list) => list.getEntries().filter((e) => !e.hadRecentInput)
        .forEach((e) => e.sources.forEach((s) => window.shifted.push(`${e.value.toFixed(4)} ${s.node?.id || s.node?.className}`))))
        .observe({type: 'layout-shift'});
      """;

  private final Page page;

  private Senses(Page page) {
    this.page = page;
  }

  /** Listens from the next page on. */
  static Senses of(Page page) {
    page.addInitScript(WRITE_DOWN);
    return new Senses(page);
  }

  List<?> spoken() {
    return (List<?>) page.evaluate("window.spoken");
  }

  String speech() {
    return String.join("\n", spoken().stream().map(String::valueOf).toList());
  }

  List<?> sounded() {
    return (List<?>) page.evaluate("window.sounded");
  }

  List<?> buzzed() {
    return (List<?>) page.evaluate("window.buzzed");
  }

  /** What moved by itself since the last look, as browsers count it. */
  List<?> shifted() {
    return (List<?>) page.evaluate("window.shifted.splice(0)");
  }
}
