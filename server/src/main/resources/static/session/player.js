import { Away } from "./away.js";
import { Choosing } from "./choosing.js";
import { Guides } from "./guides.js";
import { Hurts, careful } from "./hurts.js";
import { Instead } from "./instead.js";
import { Journey } from "./journey.js";
import { Unsure } from "./unsure.js";
import { View, byId, text } from "./view.js";
import { fill } from "./script.js";
import { finishOthers, forget } from "./saved.js";
import { offer } from "./versions.js";
import { send } from "./outbox.js";
import { settings } from "./settings.js";

const DRAW_MILLISECONDS = 200;

/** Brings a journey and its page together: buttons, words, guides and the diary. */
class Player {
  /** @param {HTMLElement} page @param {any} session */
  constructor(page, session) {
    this.page = page;
    this.session = session;
    this.words = session.words;
    this.token = page.dataset.token ?? "";
    this.chosen = settings(session.pace);
    this.journey = new Journey(session, `backwise-place:${page.dataset.key}`, this.chosen, location.hash);
    this.view = new View(session);
    this.guides = new Guides(session.words, this.chosen);
    this.over = false;
    this.away = new Away(this.words, (second) => this.#welcome(second));
    this.hurts = new Hurts(this.words, {
      tell: (told) => this.#hurts(told), next: () => this.draw(), end: () => this.#end(),
      calm: () => this.#leave("/session/relief/go"), lock: () => this.#leave("/session/locked"),
    });
    this.unsure = new Unsure(this.words, (exercise) => this.#ask(exercise));
    this.instead = new Instead(session, (exercise, than) => this.#take(exercise, than));
    this.choosing = new Choosing(session, this.chosen, {
      changed: (pace) => this.#chose(pace), enough: () => this.#end(), lacks: () => this.guides.lacks(),
    });
  }

  open() {
    const { journey } = this;
    this.#listen();
    this.#lacks();
    text("state", journey.begun ? this.words.resumed : "");
    text("more-seconds", `+${fill(this.words.seconds, { count: this.session.pace.moreSeconds })}`);
    byId("opening").hidden = journey.begun;
    offer(this.session.versions, this.words, journey.choices.version, (version) => {
      journey.change((choices) => (choices.version = version));
      journey.go(0);
      this.draw();
    });
    byId("ready").hidden = false;
    this.draw();
    byId("play").focus({ preventScroll: true });
    setInterval(() => this.tick(), DRAW_MILLISECONDS);
    this.#move();
  }

  #listen() {
    const { journey } = this;
    /** @type {Record<string, () => void>} */
    const does = {
      play: () => this.toggle(),
      back: () => this.leap(-1),
      skip: () => this.leap(1),
      more: () => this.#changed(() => journey.more()),
      change: () => this.#still(() => this.instead.open(journey.course.others(journey.segment.item))),
      settings: () => this.#still(() => this.choosing.open()),
      hurts: () => this.#still(() => this.hurts.open(this.#name(journey.segment.exercise))),
      unsure: () => this.#still(() => this.#how(journey.segment)),
    };
    for (const [id, act] of Object.entries(does)) byId(id).addEventListener("click", act);
    for (const close of document.querySelectorAll("[data-close]")) {
      close.addEventListener("click", () => close.closest("dialog")?.close());
    }
    document.addEventListener("keydown", (event) => this.#key(event));
    document.addEventListener("visibilitychange", () => this.#look());
    window.addEventListener("pagehide", () => !this.over && journey.keep());
    this.guides.voice.whenKnown(() => this.#lacks());
  }

  /** @param {string} exercise @returns {string} */
  #name(exercise) {
    return this.session.exercises[exercise].name;
  }

  /** What this device cannot do is said before the start, and again in the settings. */
  #lacks() {
    text("opening-lacks", this.guides.lacks().join(" "));
  }

  /** Whatever is asked, the time stands still for it. @param {() => void} then */
  #still(then) {
    this.pause();
    if (!this.over) then();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const busy = event.target instanceof HTMLElement && event.target.closest("input, button, a");
    if (busy || document.querySelector("dialog[open]") || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === " ") {
      event.preventDefault();
      this.toggle();
    } else if (event.key === "ArrowLeft") this.leap(-1);
    else if (event.key === "ArrowRight") this.leap(1);
  }

  toggle() {
    if (this.journey.waiting) this.#changed(() => this.journey.pass());
    else if (this.journey.running) this.pause();
    else this.play();
  }

  play() {
    const { journey } = this;
    const first = !journey.begun || journey.second === journey.segment.startSecond;
    byId("opening").hidden = true;
    text("state", "");
    journey.play();
    this.guides.begin();
    if (first) this.#give(journey.second - 1, journey.second);
    else if (this.chosen.voice) this.guides.voice.say(this.words["voice-on"]);
    this.draw();
  }

  pause() {
    this.tick();
    this.journey.pause();
    this.guides.pause();
    this.draw();
  }

  /** @param {number} by */
  leap(by) {
    text("state", "");
    this.journey.leap(by);
    if (this.journey.running) this.#give(this.journey.second - 1, this.journey.second);
    this.tick();
  }

  /** @param {() => void} change */
  #changed(change) {
    change();
    this.draw();
  }

  /** What happened since the last look; after a long while unseen the person is asked. */
  tick() {
    const { journey } = this;
    if (this.over || document.querySelector("dialog[open]")) return;
    const now = journey.second;
    if (now - journey.seen > this.session.pace.awaySeconds) {
      this.#away(Math.min(now, journey.timeline.seconds));
      return;
    }
    if (journey.running) this.#went(journey.seen, now);
    journey.seen = now;
    if (journey.ended) this.#end();
    else this.draw();
  }

  /** @param {number} from @param {number} to */
  #went(from, to) {
    this.journey.count(from, to);
    this.#give(from, to);
    if (Math.floor(from) !== Math.floor(to)) this.journey.keep();
  }

  /** Only the newest is given; screen readers are told what changes and never every second. @param {number} from @param {number} to */
  #give(from, to) {
    const due = this.journey.due(from, to);
    const newest = due.at(-1);
    if (newest) this.guides.give(newest);
    const told = due.findLast((cue) => cue.tell);
    if (told) text("say", told.say);
  }

  /** @param {number} now */
  #away(now) {
    const { journey } = this;
    const left = journey.seen;
    journey.clock.pause();
    journey.go(left);
    journey.keep();
    this.guides.pause();
    this.draw();
    this.away.ask(left, now);
  }

  /** What the person did meanwhile counts; what they did not is still to come. @param {number} second */
  #welcome(second) {
    this.journey.count(this.journey.seen, second);
    this.journey.go(second);
    if (this.journey.ended) this.#end();
    else this.play();
  }

  #look() {
    this.journey.clock.look(document.hidden);
    if (document.hidden) this.journey.keep();
    else this.tick();
    if (!document.hidden && this.journey.running) this.guides.awake.keep();
  }

  /** @param {boolean} pace whether times changed, so that everything is laid anew */
  #chose(pace) {
    if (pace) this.journey.change(() => {});
    this.journey.gate();
    this.draw();
  }

  /** @param {string} exercise @param {string} than */
  #take(exercise, than) {
    const before = this.journey.segment.exercise;
    this.journey.take(exercise);
    text("state", fill(this.words.changed, { name: this.#name(exercise) }));
    this.#tell({ kind: "item-changed", exercise: before, instead: exercise, than: than === "planned" ? "equal" : than });
    this.draw();
  }

  /** @param {import("./lay.js").Laid} segment */
  #how(segment) {
    this.unsure.open(segment, this.session.exercises[segment.exercise], this.journey.asked.includes(segment.exercise));
  }

  /** @param {string} exercise */
  #ask(exercise) {
    this.journey.asked.push(exercise);
    this.journey.keep();
    this.#tell({ kind: "not-sure-how", exercise });
  }

  /** The exercise ends at once, whatever the answer will be. @param {import("./hurts.js").Told} told @returns {Promise<import("./hurts.js").Answer>} */
  async #hurts(told) {
    const { exercise, side } = this.journey.segment;
    this.journey.leaveOut(exercise);
    const sided = side === "left" || side === "right" ? { side } : {};
    const answer = await this.#tell({ kind: "that-hurts", exercise, ...sided, ...told });
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
    this.journey.clock.pause();
    this.guides.give({ at: 0, sign: "finish", say: this.words["voice-finish"] });
    const entry = this.journey.entry();
    if (entry.did.length > 0) await this.#tell(entry);
    forget(this.journey.key);
    location.assign(this.page.dataset.after ?? "/today");
  }

  /** @param {string} address */
  #leave(address) {
    this.journey.keep();
    this.over = true;
    location.assign(address);
  }

  draw() {
    const { journey } = this;
    if (this.over || journey.timeline.seconds === 0) return;
    const { second, segment, timeline, running, begun, waiting } = journey;
    this.view.draw({ second, segment, timeline, running, begun, waiting, picture: this.chosen.picture });
  }

  #move() {
    const { journey } = this;
    if (!this.over && journey.timeline.seconds > 0) this.view.move(journey.segment, journey.second);
    requestAnimationFrame(() => this.#move());
  }
}

/** Fetches the session, once. */
async function start() {
  const page = byId("player");
  const reply = await fetch(page.dataset.from ?? "", { credentials: "same-origin" }).catch(() => null);
  if (!reply?.ok) {
    byId("trouble").hidden = false;
    return;
  }
  const player = new Player(page, await reply.json());
  player.open();
  finishOthers(player.journey.key, player.token);
}

start();
