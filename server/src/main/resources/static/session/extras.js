import { byId } from "./view.js";

/** What is needed less often than a pause: one sheet holds it, so that the figure and the time have the screen. */
export class Extras {
  /** @param {{more: (ran: boolean) => void, change: () => void, settings: () => void}} does */
  constructor(does) {
    this.dialog = /** @type {HTMLDialogElement} */ (byId("extras-dialog"));
    this.ran = false;
    for (const [id, act] of Object.entries(does)) byId(id).addEventListener("click", () => this.#choose(act));
  }

  /** @param {boolean} ran whether time went by until it was asked for */
  open(ran) {
    this.ran = ran;
    this.dialog.showModal();
  }

  /** @param {(ran: boolean) => void} act */
  #choose(act) {
    this.dialog.close();
    act(this.ran);
  }
}
