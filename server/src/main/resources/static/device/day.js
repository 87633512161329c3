import { tooMuch } from "./borne.js";
import { facts } from "./facts.js";
import { stopped } from "./signs.js";

/**
 * A day without a connection: what was judged of it beforehand, and what was told since.
 *
 * @typedef {{place: string, given?: any, held?: {reason: string, lines: string[], next: string[]}}} SessionAhead
 * @typedef {{kind: string, justUp: boolean, sessions: SessionAhead[], relief: SessionAhead, alone: SessionAhead[]}} Beginning
 * @typedef {{may: "do", session: any} | {may: "stop", stop: NonNullable<ReturnType<typeof stopped>>} | {may: "held", held: NonNullable<SessionAhead["held"]>}
 *   | {may: "locked" | "ended" | "rest" | "nothing" | "expired"}} Answer
 */

/** The date where the device is. @param {Date} now */
export const dateOf = (now) => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");

export class Day {
  /** @param {any} ahead the days ahead; null: nothing is kept @param {import("./notes.js").Note[]} notes @param {string} date @param {string} newest the newest date that this device ever had */
  constructor(ahead, notes, date, newest = date) {
    this.ahead = ahead;
    this.date = date;
    this.notes = notes;
    this.facts = facts(notes, date, ahead?.reactions?.pausing ?? []);
    const latest = newest > date ? newest : date;
    const of = (/** @type {any[] | undefined} */ all) => (ahead && latest <= ahead.until ? all?.find((day) => day.date === date) : undefined);
    this.known = of(ahead?.days);
    this.page = of(ahead?.pages) ?? { calendar: [] };
  }

  /** What emergency telephones answer to, where one knows the country. @returns {string[]} */
  get dialled() {
    return this.ahead?.danger?.dialled ?? [];
  }

  /** What was told here and bars everything, whether or not the server knows of it. @returns {Answer | null} */
  get told() {
    const stop = stopped(this.facts.signs, this.ahead?.danger ?? null);
    if (stop) return { may: "stop", stop };
    return this.facts.locked ? { may: "locked" } : null;
  }

  /** What stands before everything else; null where nothing does. @returns {Answer | null} */
  get barred() {
    if (this.told) return this.told;
    if (this.ahead?.barred) return { may: "held", held: this.ahead.barred };
    return this.known ? null : { may: "expired" };
  }

  /** Pain as the day begins: before the first session, or else that morning. @returns {number | null} */
  get start() {
    const { before, morning } = this.page;
    return before ?? this.facts.before ?? morning ?? this.facts.morning;
  }

  /** usual, gentle or relief @returns {string} */
  get kind() {
    return this.start === null ? this.known.unsaid : this.known.byPain[this.start];
  }

  get ended() {
    return this.facts.outcomes.includes("end-session") || Boolean(this.page.ended);
  }

  /** Whether what hurt leaves the relief routine. */
  get reliefAllowed() {
    const { reliefAllowed = true } = this.page;
    return reliefAllowed && this.facts.outcomes.every((outcome) => this.ahead.reliefAfter.includes(outcome));
  }

  /** @returns {string[]} the places of sessions that were done */
  get done() {
    return [...(this.page.done ?? []), ...this.facts.done];
  }

  /** What may be done of one session. @param {string} place @param {boolean} justUp @returns {Answer} */
  find(place, justUp) {
    const barred = this.barred;
    if (barred) return barred;
    if (place === "relief" ? !this.reliefAllowed : this.ended) return { may: "ended" };
    const begins = this.#begins(justUp);
    const found = place === "relief" ? begins.relief : this.#planned(begins, place);
    if (!found) return { may: "nothing" };
    if (found.held) return { may: "held", held: found.held };
    const session = found.given && this.#session(found.given);
    return session ? { may: "do", session } : { may: "rest" };
  }

  /** @param {boolean} justUp @returns {Beginning} */
  #begins(justUp) {
    const { beginnings, careful = beginnings } = this.known;
    const fitting = tooMuch(this.notes, this.ahead, this.date) ? careful : beginnings;
    return fitting.find((/** @type {Beginning} */ one) => one.kind === this.kind && one.justUp === justUp);
  }

  /** @param {Beginning} begins @param {string} place */
  #planned(begins, place) {
    if (place === "daily") return this.done.includes("daily") ? undefined : begins.alone[0];
    return begins.sessions.find((session) => session.place === place || session.place === "relief");
  }

  /** The session with its lines; null when what hurt leaves none that opens, works and closes. @param {any} given */
  #session(given) {
    const { ahead } = this;
    const line = (/** @type {any} */ item) => ({ ...ahead.lines[item.line], ...(item.than ? { than: item.than } : {}) });
    const versions = given.versions
      .map((/** @type {any} */ version) => ({ ...version, items: version.items.map((/** @type {any} */ item) => ({ ...line(item), instead: item.instead.map(line) })) }))
      .filter((/** @type {any} */ version) => this.#stands(version.items, given));
    const already = given.session === "daily" ? [] : [...(this.page.already ?? []), ...this.facts.alone];
    return versions.length > 0 ? { ...given, versions, already: [...already, ...this.facts.hurt], ...this.#rest() } : null;
  }

  #rest() {
    const { exercises, pace, words, hurts } = this.ahead;
    return { exercises, pace, words, hurts: { outcomes: hurts.outcomes, rows: hurts.starts[this.start ?? 0] } };
  }

  /** @param {{exercise: string, role: string}[]} items @param {{session: string, routine: string}} given */
  #stands(items, given) {
    const left = items.filter((item) => !this.facts.hurt.includes(item.exercise));
    if (given.session === "daily") return left.length > 0;
    const body = left.some((item) => item.role !== "warm-up" && item.role !== "cool-down");
    return left[0]?.role === "warm-up" && left.at(-1)?.role === "cool-down" && (body || given.routine === "relief");
  }
}
