/** Keeps the screen on while a session runs, where the device lets us. */
export class Awake {
  constructor() {
    /** @type {WakeLockSentinel | null} */
    this.lock = null;
  }

  get able() {
    return "wakeLock" in navigator;
  }

  /** A hidden page loses it, so it is asked for again whenever the page is shown. */
  async keep() {
    if (!this.able || (this.lock && !this.lock.released)) return;
    this.lock = await navigator.wakeLock.request("screen").catch(() => null);
  }

  async let() {
    await this.lock?.release().catch(() => {});
    this.lock = null;
  }
}
