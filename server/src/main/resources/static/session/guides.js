import { Awake } from "./awake.js";
import { buzz, canBuzz } from "./buzz.js";
import { Sound } from "./sound.js";
import { Voice } from "./voice.js";

/** Everything that guides beside the picture: each can be off, and each alone is enough. */
export class Guides {
  /** @param {Record<string, string>} words @param {import("./settings.js").Settings} chosen */
  constructor(words, chosen) {
    this.words = words;
    this.chosen = chosen;
    this.voice = new Voice(words.language);
    this.sound = new Sound();
    this.awake = new Awake();
  }

  /** What this device cannot do, in honest words. */
  lacks() {
    const { words } = this;
    return [
      this.voice.able ? "" : words["no-voice"],
      this.sound.able ? "" : words["no-sound"],
      canBuzz() ? "" : words["no-buzz"],
      this.awake.able ? "" : words["no-wake"],
    ].filter(Boolean);
  }

  begin() {
    this.sound.wake();
    this.awake.keep();
  }

  pause() {
    this.voice.hush();
    this.awake.let();
  }

  /** @param {import("./script.js").Cue} cue */
  give(cue) {
    if (cue.aside && !this.chosen.holds) return;
    if (this.chosen.sound) this.sound.play(cue.sign);
    if (this.chosen.buzz && cue.sign) buzz(cue.sign);
    if (this.chosen.voice && cue.say) this.voice.say(cue.say);
  }
}
