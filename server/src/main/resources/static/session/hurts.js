import { byId, text } from "./view.js";

/**
 * "That hurts": asks where and how much, and says what follows.
 *
 * @typedef {{site: string, level: number, spread: boolean, numbness: boolean, worry: boolean}} Told
 * @typedef {{outcome: string, kept: boolean}} Answer
 */

/** What follows, by the table that came with the session. @param {Told} told @param {{outcomes: string[], rows: string[]}} table */
export function follows({ level, spread, numbness, worry }, { outcomes, rows }) {
  const row = rows[(spread ? 4 : 0) + (numbness ? 2 : 0) + (worry ? 1 : 0)];
  return outcomes[Number(row?.[level])] ?? "lock-and-screen";
}

export class Hurts {
  /**
   * @param {Record<string, string>} words
   * @param {{tell: (told: Told) => Promise<Answer>, next: () => void, calm: () => void, end: () => void, lock: (kept: boolean) => void}} then
   */
  constructor(words, then) {
    this.words = words;
    this.then = then;
    this.dialog = /** @type {HTMLDialogElement} */ (byId("hurts-dialog"));
    this.form = /** @type {HTMLFormElement} */ (byId("hurts-form"));
    this.outcome = "";
    this.telling = false;
    this.form.addEventListener("submit", (event) => this.#tell(event));
    this.dialog.addEventListener("cancel", (event) => this.telling && event.preventDefault());
    this.dialog.addEventListener("close", () => this.#close());
    byId("hurts-go").addEventListener("click", () => this.dialog.close());
    byId("hurts-end").addEventListener("click", () => this.then.end());
    byId("hurts-calm").addEventListener("click", () => this.then.calm());
  }

  /** @param {string} name */
  open(name) {
    this.outcome = "";
    text("hurts-what", name);
    this.form.reset();
    this.form.hidden = false;
    byId("hurts-answer").hidden = true;
    this.dialog.setAttribute("aria-labelledby", "hurts-head");
    this.dialog.showModal();
  }

  /** Once, however often the button is pressed. @param {SubmitEvent} event */
  async #tell(event) {
    event.preventDefault();
    if (this.telling) return;
    this.telling = true;
    try {
      await this.#decide(this.#told());
    } finally {
      this.telling = false;
    }
  }

  /** A sign that is not answered counts as there. @returns {Told} */
  #told() {
    const said = new FormData(this.form);
    const yes = (/** @type {string} */ name) => said.get(name) !== "no";
    return {
      site: String(said.get("site")), level: Number(said.get("level")),
      spread: yes("spread"), numbness: yes("numbness"), worry: yes("worry"),
    };
  }

  /** @param {Told} told */
  async #decide(told) {
    const { outcome, kept } = await this.then.tell(told);
    this.outcome = outcome;
    if (outcome === "lock-and-screen") this.then.lock(kept);
    else this.#answer(outcome, kept);
  }

  /** @param {string} outcome @param {boolean} kept */
  #answer(outcome, kept) {
    const goes = outcome === "stop-exercise";
    text("hurts-title", this.words[`${outcome}-title`]);
    text("hurts-text", this.words[`${outcome}-text`]);
    text("hurts-kept", kept ? "" : this.words["kept-here"]);
    this.form.hidden = true;
    byId("hurts-answer").hidden = false;
    byId("hurts-go").hidden = !goes;
    byId("hurts-calm").hidden = !goes;
    byId("hurts-end").hidden = goes;
    this.dialog.setAttribute("aria-labelledby", "hurts-title");
    if (!this.dialog.open) this.dialog.showModal(); // some browsers close it at a second Escape, whatever we say
    byId(goes ? "hurts-go" : "hurts-end").focus();
  }

  /** However it is closed, what was decided holds. */
  #close() {
    if (this.outcome === "end-session") this.then.end();
    else if (this.outcome === "stop-exercise") this.then.next();
  }
}
