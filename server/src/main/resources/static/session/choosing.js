import { keepSettings, stepped } from "./settings.js";
import { fill } from "./script.js";
import { byId, list } from "./view.js";

const NAMES = /** @type {const} */ ({ "lead-in": "leadIn", "rest-more": "restMore", tempo: "tempo" });

/** The settings as they are changed; each change holds at once. */
export class Choosing {
  /**
   * @param {{words: Record<string, string>, pace: any}} session
   * @param {import("./settings.js").Settings} chosen
   * @param {{changed: (pace: boolean) => void, enough: () => void, lacks: () => string[]}} then
   */
  constructor(session, chosen, then) {
    this.session = session;
    this.chosen = /** @type {any} */ (chosen);
    this.then = then;
    this.dialog = /** @type {HTMLDialogElement} */ (byId("settings-dialog"));
    for (const box of this.#boxes()) box.addEventListener("change", () => this.#switch(box));
    for (const measure of this.#measures()) {
      for (const button of measure.querySelectorAll("button")) button.addEventListener("click", () => this.#step(measure, Number(button.dataset.steps)));
    }
    byId("enough").addEventListener("click", () => {
      this.dialog.close();
      this.then.enough();
    });
  }

  open() {
    for (const box of this.#boxes()) box.checked = this.chosen[box.name];
    for (const measure of this.#measures()) this.#say(measure);
    list("lacks", this.then.lacks());
    this.dialog.showModal();
    this.dialog.scrollTop = 0;
  }

  /** @returns {NodeListOf<HTMLInputElement>} */
  #boxes() {
    return this.dialog.querySelectorAll("input[type=checkbox]");
  }

  /** @returns {NodeListOf<HTMLElement>} */
  #measures() {
    return this.dialog.querySelectorAll(".measure");
  }

  /** @param {HTMLInputElement} box */
  #switch(box) {
    this.chosen[box.name] = box.checked;
    keepSettings(this.chosen);
    this.then.changed(false);
  }

  /** @param {HTMLElement} measure @param {number} steps */
  #step(measure, steps) {
    const name = this.#name(measure);
    this.chosen[name] = stepped(this.session.pace[name], this.chosen[name], steps);
    keepSettings(this.chosen);
    this.#say(measure);
    this.then.changed(true);
  }

  /** @param {HTMLElement} measure */
  #say(measure) {
    const name = this.#name(measure);
    const unit = name === "tempo" ? this.session.words.percent : this.session.words.seconds;
    const count = name === "tempo" ? this.chosen[name] - 100 : this.chosen[name];
    const sign = name === "leadIn" ? "" : "+";
    /** @type {HTMLElement} */ (measure.querySelector("output")).textContent = sign + fill(unit, { count });
  }

  /** @param {HTMLElement} measure */
  #name(measure) {
    return NAMES[/** @type {keyof typeof NAMES} */ (measure.dataset.measure)];
  }
}
