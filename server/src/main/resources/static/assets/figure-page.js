import { FigurePlayer, calm } from "./figure-player.js";

/** The figure of an exercise page: it moves, can be stopped and turned; calm devices start stopped. */
class FigurePage {
  /** @param {HTMLElement} place */
  constructor(place) {
    this.place = place;
    this.player = new FigurePlayer(/** @type {HTMLElement} */ (place.querySelector(".stage")));
    this.button = /** @type {HTMLButtonElement} */ (place.querySelector("button"));
    this.since = 0;
    this.stood = 0;
    this.running = !calm();
  }

  async start() {
    await this.#load(this.place.dataset.film ?? "");
    this.place.hidden = !this.player.film;
    if (!this.player.film) return;
    this.button.addEventListener("click", () => this.#toggle());
    for (const choice of this.place.querySelectorAll("input[name=view]")) {
      choice.addEventListener("change", () => this.#turn(/** @type {HTMLInputElement} */ (choice).value));
    }
    this.#word();
    requestAnimationFrame((now) => {
      this.since = now;
      this.#tick(now);
    });
  }

  /** @param {string} address */
  #load(address) {
    return this.player.load(address, this.place.dataset.label ?? "");
  }

  /** With less motion wished, the button shows the next still instead. */
  #toggle() {
    if (calm()) {
      this.running = false;
      this.stood = this.stood === 0 ? this.#end() : 0;
      this.player.goOn(this.stood);
    } else {
      this.running = !this.running;
      this.since = performance.now();
    }
    this.#word();
  }

  /** The second at which the first way out is done. */
  #end() {
    let second = 0;
    for (const phase of this.player.film?.data.phases ?? []) {
      if (phase.kind !== "out") break;
      second += phase.seconds;
    }
    return second;
  }

  /** @param {string} view */
  async #turn(view) {
    const address = new URL(this.place.dataset.film ?? "", location.href);
    if (view) address.searchParams.set("view", view);
    await this.#load(address.pathname + address.search);
    this.player.goOn(this.stood);
  }

  #word() {
    const { play, pause, start, end } = this.place.dataset;
    const next = calm() ? (this.stood === 0 ? end : start) : this.running ? pause : play;
    this.button.textContent = next ?? "";
  }

  /** @param {number} now */
  #tick(now) {
    if (this.running) {
      this.stood += (now - this.since) / 1000;
      this.player.goOn(this.stood);
    }
    this.since = now;
    requestAnimationFrame((next) => this.#tick(next));
  }
}

for (const place of document.querySelectorAll("[data-film]")) {
  new FigurePage(/** @type {HTMLElement} */ (place)).start();
}
