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

  /** The newest word counts: what is not finished makes way. @param {string} text */
  say(text) {
    if (!this.engine || !text) return;
    this.engine.cancel();
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.lang = this.language;
    spoken.voice = this.engine.getVoices().find((voice) => this.#speaks(voice)) ?? null;
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
