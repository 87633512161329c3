/** Says things aloud, where the device can. */
export class Voice {
  /** @param {string} language @param {SpeechSynthesis | undefined} engine */
  constructor(language, engine = globalThis.speechSynthesis) {
    this.language = language;
    this.engine = engine;
  }

  /** Whether there is a voice for the language; browsers may need a moment to know. @returns {boolean} */
  get able() {
    return Boolean(this.engine?.getVoices().some((voice) => this.#speaks(voice)));
  }

  /** Tells when the voices are known. @param {() => void} then */
  whenKnown(then) {
    this.engine?.addEventListener?.("voiceschanged", then);
  }

  /**
   * The newest word counts: what is not finished makes way. A device that lists no voices may have one
   * all the same; one whose voices all speak something else stays silent.
   *
   * @param {string} text
   */
  say(text) {
    const voices = this.engine?.getVoices() ?? [];
    const voice = voices.find((one) => this.#speaks(one)) ?? null;
    if (!this.engine || !text || (voices.length > 0 && !voice)) return;
    this.engine.cancel();
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.lang = this.language;
    spoken.voice = voice;
    this.engine.speak(spoken);
  }

  hush() {
    this.engine?.cancel();
  }

  /** @param {SpeechSynthesisVoice} voice */
  #speaks(voice) {
    return voice.lang.toLowerCase().startsWith(this.language.toLowerCase());
  }
}
