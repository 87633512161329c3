/**
 * Sounds for each thing that happens, made here and read from no file: [hertz, seconds] one after the other.
 *
 * @type {Record<string, [number, number][]>}
 */
export const TONES = {
  ready: [[440, 0.12], [587, 0.16]],
  tick: [[660, 0.08]],
  out: [[880, 0.18]],
  hold: [[740, 0.12]],
  half: [[740, 0.08], [740, 0.08]],
  back: [[523, 0.18]],
  rest: [[392, 0.4]],
  switch: [[587, 0.14], [880, 0.14], [587, 0.14]],
  finish: [[523, 0.16], [659, 0.16], [784, 0.36]],
};
const LOUD = 0.22;
const SOFT = 0.02;

export class Sound {
  constructor() {
    /** @type {AudioContext | null} */
    this.context = null;
  }

  get able() {
    return "AudioContext" in globalThis;
  }

  /** A browser lets sound begin only by a touch. */
  wake() {
    if (!this.able) return;
    this.context ??= new AudioContext();
    this.context.resume().catch(() => {});
  }

  /** @param {string} sign */
  play(sign) {
    const context = this.context;
    if (!context) return;
    let at = context.currentTime;
    for (const [pitch, seconds] of TONES[sign] ?? []) {
      tone(context, pitch, at, seconds);
      at += seconds;
    }
  }
}

/** One tone that begins and ends softly. @param {AudioContext} context @param {number} pitch @param {number} at @param {number} seconds */
function tone(context, pitch, at, seconds) {
  const source = context.createOscillator();
  const level = context.createGain();
  source.frequency.value = pitch;
  level.gain.setValueAtTime(0, at);
  level.gain.linearRampToValueAtTime(LOUD, at + SOFT);
  level.gain.linearRampToValueAtTime(0, at + seconds);
  source.connect(level).connect(context.destination);
  source.start(at);
  source.stop(at + seconds);
}
