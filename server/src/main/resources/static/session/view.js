import { FigurePlayer, calm } from "../assets/figure-player.js";
import { breathOf } from "./breath.js";
import { PAUSES, WAYS, sided } from "./lay.js";
import { fill } from "./script.js";
import { nextPlace } from "./surfaces.js";

/** @template {HTMLElement} T @param {string} id @returns {T} */
export const byId = (id) => /** @type {T} */ (document.getElementById(id));

const TIMED = ["hold", "rest", "get-ready", "switch-sides"];
const LONG_CUE = 90;
const LEAST_LUNG = 18;
const MOST_LUNG = 46;

/**
 * The session as it is seen.
 *
 * @typedef {import("./lay.js").Laid} Laid
 * @typedef {{second: number, segment: Laid, timeline: import("./timeline.js").Timeline, running: boolean,
 *   begun: boolean, waiting: boolean, picture: boolean}} Seen
 */
export class View {
  /** @param {{words: Record<string, string>, exercises: Record<string, any>}} session */
  constructor(session) {
    this.session = session;
    this.figure = /** @type {HTMLImageElement} */ (byId("figure"));
    this.stage = /** @type {HTMLElement} */ (this.figure.parentElement);
    this.moving = new FigurePlayer(this.stage);
    this.ahead = new Image(); // fetched before it is due, so that the pose changes at once
    this.still = 0;
    byId("pose").addEventListener("click", () => this.still++);
  }

  /** @param {Seen} seen */
  draw(seen) {
    this.#head(seen);
    this.#picture(seen);
    this.#clock(seen);
    this.#breath(seen);
    this.#next(seen);
    this.#button(seen);
  }

  /** The figure between two drawings of the rest. @param {Laid} segment @param {number} second */
  move(segment, second) {
    this.moving.follow(segment, second);
  }

  /** @param {Seen} seen */
  #head({ second, segment, timeline, waiting }) {
    const { words, exercises } = this.session;
    text("step", fill(words.step, { n: timeline.itemAt(second) + 1, of: timeline.items.length }));
    text("what", exercises[segment.exercise].name);
    const after = timeline.sideAfter(second);
    text("side", sided(segment.side) ? `${words[segment.side ?? ""]}${after ? `, ${words[`then-${after}`]}` : ""}` : "");
    text("cue", waiting ? words.waiting : segment.cue);
    byId("cue").classList.toggle("long", segment.cue.length > LONG_CUE);
  }

  /** With less motion wished, the stills take turns on a button. @param {Seen} seen */
  #picture({ segment, picture }) {
    this.stage.hidden = !picture;
    const { stills, name } = this.session.exercises[segment.exercise];
    byId("pose").hidden = !calm() || !picture || stills.length < 2;
    const out = segment.kind === "move-out" || segment.kind === "hold";
    const at = (calm() ? this.still : Number(out)) % stills.length;
    const next = stills[(at + 1) % stills.length];
    byId("pose").textContent = this.session.words[`show-${next}`];
    const source = drawing(segment.exercise, segment.side, stills[at]);
    if (this.figure.getAttribute("src") !== source) {
      this.figure.src = source;
      this.figure.alt = name;
      this.ahead.src = drawing(segment.exercise, segment.side, next);
    }
    if (picture && !calm()) this.moving.load(film(segment.exercise, segment.side), this.figure.alt);
  }

  /** Seconds left of a hold or a pause, else which repetition it is. @param {Seen} seen */
  #clock({ second, segment }) {
    const { words } = this.session;
    const left = Math.max(0, Math.ceil(segment.startSecond + segment.lengthSeconds - second));
    const counted = segment.repetition && segment.repetition.of > 1 ? segment.repetition : null;
    text("clock", counted && !TIMED.includes(segment.kind) ? String(counted.n) : face(left));
    const round = segment.set && segment.set.of > 1 ? fill(words.round, segment.set) : "";
    text("unit", [this.#doing(segment), counted ? fill(words.time, counted) : "", round].filter(Boolean).join(" · "));
  }

  /** Who breathes, or lets go, comes back to nowhere. @param {Laid} segment */
  #doing({ exercise, kind, breath }) {
    const { words, exercises } = this.session;
    return WAYS.includes(kind) && exercises[exercise].breathes && breath !== "easy" ? words[`breath-${breath}`] : words[kind];
  }

  /** @param {Seen} seen */
  #breath({ second, segment }) {
    const { breath, full } = breathOf(segment, second);
    text("breath", this.session.words[`breath-${breath}`]);
    byId("lung").setAttribute("r", (LEAST_LUNG + (MOST_LUNG - LEAST_LUNG) * (calm() ? 0.5 : full)).toFixed(1));
  }

  /** @param {Seen} seen */
  #next({ second, segment, timeline }) {
    const { words, exercises } = this.session;
    const next = timeline.items[timeline.itemAt(second) + 1];
    const place = next ? nextPlace(exercises, segment.exercise, next.exercise) : "";
    text("next", next ? fill(words[place ? "next-there" : "next"], { place, name: exercises[next.exercise].name }) : words["next-finish"]);
    const picture = /** @type {HTMLImageElement} */ (byId("next-figure"));
    const source = next ? drawing(next.exercise, next.side, "end") : "";
    picture.classList.toggle("none", !next);
    if (next && picture.getAttribute("src") !== source) picture.src = source;
    const bar = /** @type {HTMLProgressElement} */ (byId("done"));
    bar.max = timeline.seconds;
    bar.value = Math.floor(second);
  }

  /** @param {Seen} seen */
  #button({ running, begun, waiting, segment }) {
    const { words } = this.session;
    text("play", running && !waiting ? words.pause : begun ? words["go-on"] : words.start);
    const pauses = PAUSES.includes(segment.kind);
    /** @type {HTMLButtonElement} */ (byId("more")).disabled = !begun || !pauses;
  }
}

/** Writes only what changed, so that nothing is told twice. @param {string} id @param {string} words */
export function text(id, words) {
  const place = byId(id);
  if (place.textContent !== words) place.textContent = words;
}

/** For screen readers, who hear only of what changes: the same words again get a space that nobody hears. @param {string} words */
export function announce(words) {
  const place = byId("say");
  place.textContent = place.textContent === words ? `${words}\u00a0` : words;
}

/** A list of lines. @param {string} id @param {string[]} lines */
export function list(id, lines) {
  byId(id).replaceChildren(...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
}

/** @param {number} seconds */
export function face(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
}

/** @param {string} exercise @param {string | undefined} side @param {string} pose */
const drawing = (exercise, side, pose) => `/figures/${exercise}.svg?side=${drawn(side)}&pose=${pose}`;

/** @param {string} exercise @param {string | undefined} side @param {string} [view] */
export const film = (exercise, side, view) => `/figures/${exercise}.json?side=${drawn(side)}${view ? `&view=${view}` : ""}`;

/** @param {string | undefined} side */
const drawn = (side) => (side === "left" ? "left" : "right");
