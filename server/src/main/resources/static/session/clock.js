/**
 * How far a session is. It goes by timestamps and counts no ticks, so that a hidden tab, a slow
 * machine or a locked screen does not slow it down.
 *
 * @typedef {{wall: number, steady: number}} Moment milliseconds: the time of day, and a count that nobody sets
 */

/** @returns {Moment} */
export const moment = () => ({ wall: Date.now(), steady: performance.now() });

/**
 * Milliseconds between two moments. While somebody looks on, the steady count is right even when the
 * time of day is set anew; a sleeping machine may stop it, and then the time of day knows more.
 *
 * @param {Moment} from @param {Moment} to @param {boolean} unseen whether the page was hidden in between
 */
export function passed(from, to, unseen) {
  const steady = Math.max(0, to.steady - from.steady);
  return unseen ? Math.max(steady, to.wall - from.wall) : steady;
}

export class Clock {
  /** @param {() => Moment} now */
  constructor(now = moment) {
    this.now = now;
    this.stood = 0;
    /** @type {Moment | null} */
    this.since = null;
    this.unseen = false;
    /** It does not go on beyond this second until it is moved. */
    this.gate = Infinity;
  }

  get running() {
    return this.since !== null;
  }

  /** Seconds from the start of the session. */
  get seconds() {
    const on = this.since ? passed(this.since, this.now(), this.unseen) / 1000 : 0;
    return Math.min(this.stood + on, Math.max(this.gate, this.stood));
  }

  play() {
    if (!this.running) this.since = this.now();
  }

  pause() {
    this.#settle();
    this.since = null;
  }

  /** @param {number} seconds */
  seek(seconds) {
    this.stood = Math.max(0, seconds);
    if (this.running) this.since = this.now();
  }

  /** The page is hidden, or shown again. @param {boolean} hidden */
  look(hidden) {
    this.#settle();
    this.unseen = hidden;
  }

  #settle() {
    this.stood = this.seconds;
    if (this.running) this.since = this.now();
  }
}
