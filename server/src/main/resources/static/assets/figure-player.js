import { Film } from "./figure-film.js";
import { goingOn, inSession } from "./figure-time.js";

/** Whether somebody has asked their device for less motion. */
export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** @type {Map<string, Promise<import("./figure-film.js").FilmData | null>>} */
const kept = new Map();

/** A film from the server; null where there is none. @param {string} address */
function fetched(address) {
  const known = kept.get(address);
  if (known) return known;
  const coming = fetch(address, { credentials: "same-origin" })
    .then((reply) => (reply.ok ? reply.json() : null))
    .catch(() => {
      kept.delete(address); // lost on the way: it is asked for again
      return null;
    });
  kept.set(address, coming);
  return coming;
}

/** A moving figure in place of a still; where no film comes, the still stays. */
export class FigurePlayer {
  /** @param {HTMLElement} stage with the still inside */
  constructor(stage) {
    this.stage = stage;
    this.address = "";
    /** @type {Film | null} */
    this.film = null;
  }

  /** Changes to another film. @param {string} address @param {string} label @returns {Promise<void>} */
  async load(address, label) {
    if (address === this.address) return;
    this.address = address;
    this.#clear();
    const data = await fetched(address);
    if (!data || address !== this.address) return;
    this.#clear();
    this.film = new Film(data);
    this.stage.classList.add("moving");
    this.film.svg.setAttribute("aria-label", label);
    this.stage.append(this.film.svg);
  }

  /** What is no longer meant is not shown. */
  #clear() {
    this.film?.svg.remove();
    this.film = null;
    this.stage.classList.remove("moving");
  }

  /** At a second of its own tempo. @param {number} second */
  goOn(second) {
    if (this.film) this.film.show(goingOn(this.film.data.phases, second));
  }

  /** With the session. @param {any} segment @param {number} now */
  follow(segment, now) {
    if (this.film) this.film.show(inSession(this.film.data.phases, segment, now));
  }
}
