import { Clock } from "./clock.js";
import { Course } from "./course.js";
import { PAUSES } from "./lay.js";
import { save } from "./places.js";
import { Record } from "./record.js";
import { script } from "./script.js";
import { moves } from "./surfaces.js";
import { asked } from "./versions.js";

const AGAIN_SECONDS = 4;

/** Where a person is in a session: its clock, what is to be done and what was done. It knows nothing of the page. */
export class Journey {
  /**
   * @param {any} session @param {{name: string, kept: import("./places.js").Saved | null}} place where it is kept, and what is there
   * @param {import("./settings.js").Settings} chosen @param {string | null} minutes of the version that is asked for
   */
  constructor(session, { name, kept }, chosen, minutes) {
    this.session = session;
    this.name = name;
    this.chosen = chosen;
    this.choices = kept ? without(kept.choices, session.already) : { version: asked(session.versions, minutes), instead: {}, left: [...session.already], more: {} };
    this.course = new Course(session.versions, this.choices, chosen, moves(session));
    this.record = new Record(session, kept);
    this.begun = Boolean(kept?.place);
    this.cues = /** @type {import("./script.js").Cue[]} */ ([]);
    this.lines = /** @type {import("./lay.js").Laid[]} */ ([]);
    this.clock = new Clock();
    this.seen = 0;
    this.go(kept?.place ? this.timeline.second(kept.place) : 0);
    this.#laid();
  }

  get timeline() {
    return this.course.timeline;
  }

  get second() {
    return this.clock.seconds;
  }

  get segment() {
    return this.timeline.at(this.second);
  }

  get running() {
    return this.clock.running;
  }

  get ended() {
    return this.second >= this.timeline.seconds;
  }

  /** Whether it waits at the beginning of an item for the person to go on. */
  get waiting() {
    return this.running && this.second >= this.clock.gate;
  }

  play() {
    this.begun = true;
    this.gate();
    this.clock.play();
  }

  pause() {
    this.clock.pause();
    this.keep();
  }

  /** To a second, without having done what lies between. @param {number} second */
  go(second) {
    this.clock.seek(second);
    this.seen = second;
  }

  /** On from where it waits. */
  pass() {
    this.go(this.clock.gate);
    this.gate();
  }

  /** To the next item, or to the start of this one and then of the one before. @param {number} by */
  leap(by) {
    const here = this.timeline.itemAt(this.second);
    const again = by < 0 && this.second - this.timeline.items[here].start > AGAIN_SECONDS;
    const to = this.timeline.items[again ? here : Math.max(0, here + by)];
    this.go(to ? to.start : this.timeline.seconds);
    this.gate();
    this.keep();
  }

  /** Without going on by itself, the clock stands at the beginning of each next item. */
  gate() {
    const next = this.timeline.items[this.timeline.itemAt(this.second) + 1];
    this.clock.gate = this.chosen.auto ? Infinity : next?.start ?? Infinity;
  }

  /** A pause gets longer; what is done stays as it is prescribed. */
  more() {
    const { item, part, kind } = this.segment;
    if (!PAUSES.includes(kind)) return;
    const [second, at] = [this.second, `${item}.${part}`];
    this.change((choices) => (choices.more[at] = (choices.more[at] ?? 0) + this.session.pace.moreSeconds));
    this.go(second);
  }

  /** Another exercise takes the place of this one, from its beginning. @param {string} exercise */
  take(exercise) {
    const { item } = this.segment;
    this.change((choices) => (choices.instead[item] = exercise));
    this.go(this.course.startOf(item));
    this.keep();
  }

  /** An exercise is left out, wherever it stands; the next begins. @param {string} exercise */
  leaveOut(exercise) {
    const { item } = this.segment;
    this.change((choices) => choices.left.push(exercise));
    this.go(this.course.startOf(item));
    this.gate();
    this.keep();
  }

  /** @param {(choices: import("./course.js").Choices) => void} change */
  change(change) {
    this.go(this.course.change(this.second, change));
    this.#laid();
    this.keep();
  }

  #laid() {
    const { words, exercises, pace } = this.session;
    this.cues = script(this.timeline.segments, { words, exercises, count: pace.countSeconds });
    this.lines = this.course.lines();
    this.gate();
  }

  /** What was done between two seconds counts. @param {number} from @param {number} to */
  count(from, to) {
    this.record.count(this.timeline.segments, from, to);
  }

  /** What is due after one second and up to another. @param {number} from @param {number} to */
  due(from, to) {
    return this.cues.filter((cue) => from < cue.at && cue.at <= to);
  }

  /** What goes into the diary; lines that hurt or made way are in it too. */
  entry() {
    return this.record.entry(this.lines);
  }

  keep() {
    const hurt = this.choices.left.length > this.session.already.length;
    if (!(this.begun || hurt) || this.timeline.seconds === 0) return;
    const { id, done, asked: askedHow } = this.record;
    const place = this.timeline.place(this.second);
    save(this.name, { choices: this.choices, place, done: [...done], asked: askedHow, id, entry: this.entry() });
  }
}

/** What hurt or was done elsewhere since then is left out, too. @param {import("./course.js").Choices} choices @param {string[]} already */
const without = (choices, already) => ({ ...choices, left: [...new Set([...choices.left, ...already])] });
