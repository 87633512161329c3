import { Clock } from "./clock.js";
import { PAUSES } from "./lay.js";
import { Choosing } from "./choosing.js";
import { Course } from "./course.js";
import { Guides } from "./guides.js";
import { Hurts, careful } from "./hurts.js";
import { Instead } from "./instead.js";
import { Unsure } from "./unsure.js";
import { View, byId, face, text } from "./view.js";
import { asked, offer } from "./versions.js";
import { send } from "./outbox.js";
import { fill, script } from "./script.js";
import { finished, tally } from "./tally.js";
import { finishOthers, forget, save, saved } from "./saved.js";
import { settings } from "./settings.js";

const AGAIN_SECONDS = 4;
const DRAW_MILLISECONDS = 200;

/** The session that is being done: one clock, and everything that goes by it. */
class Player {
  /** @param {HTMLElement} page @param {any} session */
  constructor(page, session) {
    this.page = page;
    this.session = session;
    this.token = page.dataset.token ?? "";
    this.place = `backwise-place:${page.dataset.key}`;
    this.chosen = settings(session.pace);
    this.clock = new Clock();
    const kept = saved(this.place);
    this.choices = kept?.choices ?? { version: asked(session.versions, location.hash), instead: {}, left: [...session.already], more: {} };
    this.course = new Course(session.versions, this.choices, this.chosen);
    this.done = new Set(kept?.done ?? []);
    this.asked = kept?.asked ?? [];
    this.begun = Boolean(kept?.place);
    this.over = false;
    this.last = 0;
    if (kept?.place) this.#go(this.course.timeline.second(kept.place));
    this.view = new View(session);
    this.guides = new Guides(session.words, this.chosen);
    this.#relaid();
    this.#listen();
  }

  get timeline() {
    return this.course.timeline;
  }

  get segment() {
    return this.timeline.at(this.clock.seconds);
  }

  get name() {
    return this.session.exercises[this.segment.exercise].name;
  }

  /** Whether it waits at the end of an item for the person to go on. */
  get waiting() {
    return this.clock.running && this.clock.seconds >= this.clock.gate;
  }

  open() {
    text("state", this.begun ? this.session.words.resumed : "");
    this.#lacks();
    byId("opening").hidden = this.begun;
    offer(this.session.versions, this.session.words, this.choices.version, (version) => {
      this.#change((choices) => (choices.version = version));
      this.#go(0);
    });
    text("more-seconds", `+${fill(this.session.words.seconds, { count: this.session.pace.moreSeconds })}`);
    byId("ready").hidden = false;
    this.draw();
    byId("play").focus({ preventScroll: true });
    setInterval(() => this.tick(), DRAW_MILLISECONDS);
    requestAnimationFrame(() => this.#move());
  }

  #listen() {
    const { words } = this.session;
    this.hurts = new Hurts(words, {
      tell: (told) => this.#hurts(told),
      next: () => this.draw(),
      calm: () => this.#leave("/session/relief/go"),
      end: () => this.#end(),
      lock: () => this.#leave("/session/locked"),
    });
    this.unsure = new Unsure(words, (exercise) => this.#ask(exercise));
    this.instead = new Instead(this.session, (exercise, than) => this.#take(exercise, than));
    this.choosing = new Choosing(this.session, this.chosen, {
      changed: (pace) => this.#chose(pace),
      enough: () => this.#end(),
      lacks: () => this.guides.lacks(),
    });
    this.#buttons();
    document.addEventListener("keydown", (event) => this.#key(event));
    window.addEventListener("pagehide", () => this.keep());
    document.addEventListener("visibilitychange", () => this.#look());
    this.guides.voice.whenKnown(() => this.#lacks());
  }

  /** What this device cannot do is said before the start, and again in the settings. */
  #lacks() {
    text("opening-lacks", this.guides.lacks().join(" "));
  }

  #buttons() {
    /** @type {Record<string, () => void>} */
    const does = {
      play: () => this.toggle(),
      back: () => this.leap(-1),
      skip: () => this.leap(1),
      more: () => this.#more(),
      change: () => this.#still(() => this.instead?.open(this.course.others(this.segment.item))),
      settings: () => this.#still(() => this.choosing?.open()),
      hurts: () => this.#still(() => this.hurts?.open(this.name)),
      unsure: () => this.#still(() => this.unsure?.open(this.segment, this.session.exercises[this.segment.exercise], this.asked.includes(this.segment.exercise))),
      "away-back": () => this.#welcome(this.last),
      "away-on": () => this.#welcome(this.returned ?? this.last),
    };
    for (const [id, act] of Object.entries(does)) byId(id).addEventListener("click", act);
    for (const close of document.querySelectorAll("[data-close]")) {
      close.addEventListener("click", () => close.closest("dialog")?.close());
    }
  }

  /** Whatever is asked, the time stands still for it. @param {() => void} then */
  #still(then) {
    this.pause();
    then();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const busy = event.target instanceof HTMLElement && event.target.closest("dialog, input, button, a");
    if (busy || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === " ") {
      event.preventDefault();
      this.toggle();
    } else if (event.key === "ArrowLeft") this.leap(-1);
    else if (event.key === "ArrowRight") this.leap(1);
  }

  toggle() {
    if (this.waiting) this.#pass();
    else if (this.clock.running) this.pause();
    else this.play();
  }

  play() {
    const first = !this.begun;
    this.begun = true;
    byId("opening").hidden = true;
    text("state", "");
    this.clock.gate = this.#gate();
    this.clock.play();
    this.guides.begin();
    if (first || this.clock.seconds === this.segment.startSecond) this.#cues(this.clock.seconds - 1, this.clock.seconds);
    else if (this.chosen.voice) this.guides.voice.say(this.session.words["voice-on"]);
    this.draw();
  }

  pause() {
    this.tick();
    this.clock.pause();
    this.guides.pause();
    this.keep();
    this.draw();
  }

  /** Without going on by itself, the clock stands at the beginning of each next item. */
  #gate() {
    if (this.chosen.auto) return Infinity;
    return this.timeline.items[this.timeline.itemAt(this.clock.seconds) + 1]?.start ?? Infinity;
  }

  #pass() {
    this.#go(this.clock.gate);
    this.clock.gate = this.#gate();
    this.draw();
  }

  /** To the next item, or to the start of this one and then of the one before. @param {number} by */
  leap(by) {
    const here = this.timeline.itemAt(this.clock.seconds);
    const again = by < 0 && this.clock.seconds - this.timeline.items[here].start > AGAIN_SECONDS;
    const to = this.timeline.items[again ? here : Math.max(0, here + by)];
    this.#go(to ? to.start : this.timeline.seconds);
    text("state", "");
    this.clock.gate = this.#gate();
    if (this.clock.running) this.#cues(this.clock.seconds - 1, this.clock.seconds);
    this.keep();
    this.tick();
  }

  /** Goes to a second without having done what lies between. @param {number} second */
  #go(second) {
    this.clock.seek(second);
    this.last = second;
  }

  #more() {
    const { item, part, kind } = this.segment;
    if (!PAUSES.includes(kind)) return;
    this.#change((choices) => (choices.more[`${item}.${part}`] = (choices.more[`${item}.${part}`] ?? 0) + this.session.pace.moreSeconds), true);
  }

  /** Changes what is to be done; the place stays. @param {(choices: import("./course.js").Choices) => void} change @param {boolean} [stay] keeps the seconds, not the share */
  #change(change, stay = false) {
    const before = this.clock.seconds;
    const second = this.course.change(before, change);
    this.#go(stay ? before : second);
    this.#relaid();
    this.keep();
    this.draw();
  }

  #relaid() {
    this.cues = script(this.timeline.segments, { words: this.session.words, exercises: this.session.exercises, count: this.session.pace.countSeconds });
    this.clock.gate = this.#gate();
  }

  /** @param {boolean} pace whether times changed, so that everything is laid anew */
  #chose(pace) {
    if (pace) this.#change(() => {});
    this.clock.gate = this.#gate();
    this.draw();
  }

  /** What happened since the last look; after a long while unseen the person is asked. */
  tick() {
    if (this.over || dialogOpen()) return;
    const now = this.clock.seconds;
    if (now - this.last > this.session.pace.awaySeconds) {
      this.#away(now);
      return;
    }
    if (this.clock.running) {
      for (const key of finished(this.timeline.segments, this.last, now)) this.done.add(key);
      this.#cues(this.last, now);
      if (Math.floor(now) !== Math.floor(this.last)) this.keep();
    }
    this.last = now;
    if (now >= this.timeline.seconds) this.#end();
    else this.draw();
  }

  /** Only the newest is given; screen readers are told what changes and never every second. @param {number} from @param {number} to */
  #cues(from, to) {
    const due = this.cues?.filter((cue) => from < cue.at && cue.at <= to) ?? [];
    const newest = due.at(-1);
    if (newest) this.guides.give(newest);
    const told = due.findLast((cue) => cue.tell);
    if (told) text("say", told.say);
  }

  /** @param {number} now */
  #away(now) {
    this.returned = Math.min(now, this.timeline.seconds);
    this.clock.pause();
    this.clock.seek(this.last);
    this.keep();
    text("away-text", fill(this.session.words.away, { time: face(Math.round(now - this.last)) }));
    this.draw();
    /** @type {HTMLDialogElement} */ (byId("away-dialog")).showModal();
  }

  /** What the person did meanwhile counts; what they did not is still to come. @param {number} second */
  #welcome(second) {
    for (const key of finished(this.timeline.segments, this.last, second)) this.done.add(key);
    this.#go(second);
    /** @type {HTMLDialogElement} */ (byId("away-dialog")).close();
    if (second >= this.timeline.seconds) this.#end();
    else this.play();
  }

  #look() {
    this.clock.look(document.hidden);
    if (document.hidden) this.keep();
    else this.tick();
    if (!document.hidden && this.clock.running) this.guides.awake.keep();
  }

  /** @param {string} exercise @param {string} than */
  #take(exercise, than) {
    const { item } = this.segment;
    const before = this.segment.exercise;
    this.#change((choices) => (choices.instead[item] = exercise));
    this.#go(this.course.startOf(item));
    text("state", fill(this.session.words.changed, { name: this.session.exercises[exercise].name }));
    this.#tell({ kind: "item-changed", exercise: before, instead: exercise, than: than === "planned" ? "equal" : than });
    this.keep();
    this.draw();
  }

  /** @param {string} exercise */
  #ask(exercise) {
    this.asked = [...this.asked, exercise];
    this.keep();
    this.#tell({ kind: "not-sure-how", exercise });
  }

  /** The exercise ends whatever the answer is. @param {import("./hurts.js").Told} told @returns {Promise<import("./hurts.js").Answer>} */
  async #hurts(told) {
    const { exercise, side } = this.segment;
    const { item } = this.segment;
    const sided = side === "left" || side === "right" ? { side } : {};
    const answer = await this.#tell({ kind: "that-hurts", exercise, ...sided, ...told });
    this.#change((choices) => choices.left.push(exercise));
    this.#go(this.course.startOf(item));
    this.keep();
    const outcome = /** @type {any} */ (answer)?.outcome;
    return { outcome: outcome ?? careful(told, this.session.byLevel), kept: Boolean(outcome) };
  }

  /** @param {object} entry */
  #tell(entry) {
    return send(crypto.randomUUID(), { date: this.session.date, ...entry }, this.token);
  }

  /** The session is over, whole or not: what was done goes into the diary. */
  async #end() {
    if (this.over) return;
    this.over = true;
    this.clock.pause();
    this.guides.give({ at: 0, sign: "finish", say: this.session.words["voice-finish"] });
    const { session, routine } = this.session;
    const did = tally(this.done, this.#laidOnce());
    if (did.length > 0) await this.#tell({ kind: "session-done", session, routine, did });
    forget(this.place);
    location.assign(this.page.dataset.after ?? "/today");
  }

  /** Every line that may have been done, what hurt and what made way included. */
  #laidOnce() {
    return this.course.version.items.flatMap((item, n) =>
      [item, ...item.instead].flatMap((line) => line.segments.map((s) => ({ ...s, item: n, part: 0 }))),
    );
  }

  /** @param {string} address */
  #leave(address) {
    this.keep();
    this.over = true;
    location.assign(address);
  }

  keep() {
    if (this.over || !this.begun || this.timeline.seconds === 0) return;
    const { date, session, routine } = this.session;
    save(this.place, {
      choices: this.choices, place: this.timeline.place(this.clock.seconds), done: [...this.done], asked: this.asked,
      entry: { kind: "session-done", date, session, routine, did: tally(this.done, this.#laidOnce()) },
    });
  }

  draw() {
    if (this.over || this.timeline.seconds === 0) return;
    const second = this.clock.seconds;
    this.view.draw({
      second, segment: this.timeline.at(second), timeline: this.timeline, running: this.clock.running,
      begun: this.begun, waiting: this.waiting, picture: this.chosen.picture,
    });
  }

  #move() {
    if (!this.over && this.timeline.seconds > 0) this.view.move(this.segment, this.clock.seconds);
    requestAnimationFrame(() => this.#move());
  }
}

const dialogOpen = () => Boolean(document.querySelector("dialog[open]"));

async function start() {
  const page = byId("player");
  const reply = await fetch(page.dataset.from ?? "", { credentials: "same-origin" }).catch(() => null);
  if (!reply?.ok) {
    byId("trouble").hidden = false;
    return;
  }
  const player = new Player(page, await reply.json());
  finishOthers(player.place, page.dataset.token ?? "");
  player.open();
}

start();
