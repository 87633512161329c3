package org.backwise.server;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a device said, sounded and buzzed: the browser's own ways out, written down. */
final class Senses {
  private static final String WRITE_DOWN =
      """
      const note = (name, value) =>
        sessionStorage.setItem(name, JSON.stringify([...JSON.parse(sessionStorage.getItem(name) ?? '[]'), value]));
      window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
      Object.defineProperty(window, 'speechSynthesis', {value: {
        getVoices: () => [{lang: 'en-GB', name: 'a voice'}],
        speak: (utterance) => note('spoken', utterance.text),
        cancel() {}, addEventListener() {}}});
      Navigator.prototype.vibrate = (pattern) => note('buzzed', pattern);
      const level = {setValueAtTime() {}, linearRampToValueAtTime() {}};
      window.AudioContext = class {
        currentTime = 0;
        resume() { return Promise.resolve(); }
        createOscillator() {
          const source = {frequency: {value: 0}, connect: (next) => next, stop() {},
            start: () => note('sounded', source.frequency.value)};
          return source;
        }
        createGain() { return {gain: level, connect: (next) => next}; }
      };
      new PerformanceObserver((list) => list.getEntries().filter((e) => !e.hadRecentInput)
        .filter(() => location.pathname.endsWith('/go'))
        .forEach((e) => e.sources.forEach((s) => note('shifted', `${e.value.toFixed(4)} ${s.node?.id || s.node?.className}`))))
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
    return noted("spoken");
  }

  String speech() {
    return String.join("\n", spoken().stream().map(String::valueOf).toList());
  }

  List<?> sounded() {
    return noted("sounded");
  }

  List<?> buzzed() {
    return noted("buzzed");
  }

  /** What of a session's page moved by itself, as browsers count it. */
  List<?> shifted() {
    return noted("shifted");
  }

  /** From here on is counted what moves. */
  void standStill() {
    page.evaluate("sessionStorage.removeItem('shifted')");
  }

  private List<?> noted(String name) {
    return (List<?>)
        page.evaluate("(name) => JSON.parse(sessionStorage.getItem(name) ?? '[]')", name);
  }
}
