/**
 * A clock that knows how far a session is. It goes by the time of day, not by counting ticks, so a
 * locked screen, a hidden tab or a slow machine does not slow it down.
 */
export class Clock {
  /** @param {number} seconds where it stands @param {() => number} now milliseconds */
  constructor(seconds = 0, now = () => Date.now()) {
    this.now = now;
    this.stood = seconds;
    /** @type {number | null} */
    this.since = null;
  }

  get running() {
    return this.since !== null;
  }

  /** Seconds from the start of the session. */
  get seconds() {
    return this.since === null ? this.stood : this.stood + (this.now() - this.since) / 1000;
  }

  play() {
    if (this.since === null) this.since = this.now();
  }

  pause() {
    this.stood = this.seconds;
    this.since = null;
  }

  /** @param {number} seconds */
  seek(seconds) {
    this.stood = Math.max(0, seconds);
    if (this.since !== null) this.since = this.now();
  }
}
