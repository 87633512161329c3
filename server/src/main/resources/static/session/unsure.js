import { FigurePlayer, calm } from "../assets/figure-player.js";
import { byId, film, list, text } from "./view.js";

/** "Not sure how": the steps, the mistakes, the figure seen from where it reads well, and a word to the therapist. */
export class Unsure {
  /** @param {Record<string, string>} words @param {(exercise: string) => void} ask */
  constructor(words, ask) {
    this.words = words;
    this.dialog = /** @type {HTMLDialogElement} */ (byId("unsure-dialog"));
    this.player = new FigurePlayer(/** @type {HTMLElement} */ (this.dialog.querySelector(".stage")));
    this.exercise = "";
    this.side = /** @type {string | undefined} */ (undefined);
    this.views = /** @type {HTMLInputElement[]} */ ([...this.dialog.querySelectorAll("[name=view]")]);
    for (const view of this.views) view.addEventListener("change", () => this.#turn());
    byId("unsure-ask").addEventListener("click", () => {
      ask(this.exercise);
      this.#asked(true);
    });
  }

  /** @param {{exercise: string, side?: string}} segment @param {any} words @param {boolean} asked whether the therapist is to be asked already */
  open(segment, words, asked) {
    this.exercise = segment.exercise;
    this.side = segment.side;
    text("unsure-what", words.name);
    list("unsure-steps", words.steps);
    list("unsure-mistakes", words.mistakes);
    list("unsure-stop", words.stopIf);
    this.#asked(asked);
    this.#offer(words.turns);
    this.dialog.showModal();
    this.dialog.scrollTop = 0;
    this.#turn();
    requestAnimationFrame((now) => this.#move(now, now));
  }

  /** @param {boolean} asked */
  #asked(asked) {
    text("unsure-asked", asked ? this.words.asked : "");
    byId("unsure-ask").hidden = asked;
  }

  /** From its best side first. @param {string[]} turns from where else it reads well */
  #offer(turns) {
    for (const view of this.views) {
      view.checked = !view.value;
      /** @type {HTMLElement} */ (view.parentElement).hidden = !view.checked && !turns.includes(view.value);
    }
  }

  #turn() {
    const view = this.views.find((each) => each.checked)?.value;
    this.player.load(film(this.exercise, this.side, view), byId("unsure-what").textContent ?? "");
  }

  /** @param {number} from @param {number} now */
  #move(from, now) {
    if (!this.dialog.open) return;
    this.player.goOn(calm() ? 0 : (now - from) / 1000);
    requestAnimationFrame((next) => this.#move(from, next));
  }
}
