import { byId } from "./view.js";

/** What may take an exercise's place: only what the approved programme carries and the day allows. */
export class Instead {
  /** @param {{words: Record<string, string>, exercises: Record<string, any>}} session @param {(exercise: string, than: string) => void} take */
  constructor(session, take) {
    this.session = session;
    this.take = take;
    this.dialog = /** @type {HTMLDialogElement} */ (byId("change-dialog"));
  }

  /** @param {{exercise: string, than: string}[]} others */
  open(others) {
    byId("change-some").hidden = others.length === 0;
    byId("change-none").hidden = others.length > 0;
    byId("change-list").replaceChildren(...others.map((other) => this.#choice(other)));
    this.dialog.showModal();
  }

  /** @param {{exercise: string, than: string}} other */
  #choice({ exercise, than }) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "choice" });
    const picture = Object.assign(new Image(72, 72), { src: `/figures/${exercise}.svg?pose=end`, alt: "" });
    const words = document.createElement("span");
    const name = Object.assign(document.createElement("strong"), { textContent: this.session.exercises[exercise].name });
    words.append(name, Object.assign(document.createElement("span"), { textContent: this.session.words[than] }));
    button.append(picture, words);
    button.addEventListener("click", () => {
      this.dialog.close();
      this.take(exercise, than);
    });
    return button;
  }
}
