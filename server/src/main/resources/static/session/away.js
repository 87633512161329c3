import { fill } from "./script.js";
import { byId, face, text } from "./view.js";

/** Asks somebody who was long unseen whether they went on; what nobody did does not count. */
export class Away {
  /** @param {Record<string, string>} words @param {(second: number) => void} on goes on from a second */
  constructor(words, on) {
    this.words = words;
    this.dialog = /** @type {HTMLDialogElement} */ (byId("away-dialog"));
    this.left = 0;
    this.now = 0;
    const back = () => this.#close(() => on(this.left));
    byId("away-back").addEventListener("click", back);
    byId("away-on").addEventListener("click", () => this.#close(() => on(this.now)));
    this.dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      back();
    });
  }

  /** @param {number} left the second at which they were seen last @param {number} now the second it is */
  ask(left, now) {
    this.left = left;
    this.now = now;
    text("away-text", fill(this.words.away, { time: face(Math.round(now - left)) }));
    this.dialog.showModal();
  }

  /** @param {() => void} then */
  #close(then) {
    this.dialog.close();
    then();
  }
}
