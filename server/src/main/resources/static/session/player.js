import { show } from "../device/may.js";
import { Choosing } from "./choosing.js";
import { Extras } from "./extras.js";
import { ownSight } from "./first.js";
import { Guides } from "./guides.js";
import { Hurts } from "./hurts.js";
import { Instead } from "./instead.js";
import { Journey } from "./journey.js";
import { listenToKeys } from "./keys.js";
import { forget } from "./places.js";
import { Pulse } from "./pulse.js";
import { Reports } from "./reports.js";
import { fill } from "./script.js";
import { settings } from "./settings.js";
import { Unsure } from "./unsure.js";
import { offer } from "./versions.js";
import { View, announce, byId, text } from "./view.js";

const DRAW_MILLISECONDS = 200;

/** Brings a journey and its page together: buttons, words, guides and the diary. */
export class Player {
  /** @param {any} session @param {{name: string, kept: import("./places.js").Saved | null}} place */
  constructor(session, place) {
    this.session = session;
    this.words = session.words;
    this.chosen = settings(session.pace);
    this.journey = new Journey(session, place, this.chosen, new URLSearchParams(location.search).get("minutes"));
    this.view = new View(session);
    this.guides = new Guides(session.words, this.chosen);
    this.reports = new Reports(this.journey);
    this.pulse = new Pulse(this.journey, this.guides, {
      draw: () => this.draw(), play: () => this.play(), end: () => this.#end(), over: () => this.over,
    });
    this.over = false;
    this.#dialogs();
  }

  #dialogs() {
    const { session, words, reports } = this;
    this.hurts = new Hurts(words, {
      tell: (told) => reports.hurts(told), next: () => this.draw(), end: () => this.#end(),
      calm: () => this.#leave("/session/relief/go"), lock: (kept) => this.#lock(kept),
    });
    this.extras = new Extras({
      more: (ran) => this.#more(ran),
      change: () => this.instead?.open(this.journey.course.others(this.journey.segment.item)),
      settings: () => this.choosing?.open(),
    });
    this.unsure = new Unsure(words, (exercise) => reports.ask(exercise));
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
    this.draw();
    Object.assign(byId("ready"), { hidden: false, inert: false });
    byId("play").focus({ preventScroll: true });
    setInterval(() => this.pulse.tick(), DRAW_MILLISECONDS);
    this.#move();
  }

  #listen() {
    const { journey } = this;
    /** @type {Record<string, () => void>} */
    const does = {
      play: () => this.toggle(),
      back: () => this.leap(-1),
      skip: () => this.leap(1),
      extras: () => this.#extras(journey.running),
      hurts: () => this.#still(() => this.hurts?.open(this.#name(journey.segment.exercise))),
      unsure: () => this.#still(() => this.#how(journey.segment)),
    };
    for (const [id, act] of Object.entries(does)) byId(id).addEventListener("click", act);
    for (const close of document.querySelectorAll("[data-close]")) {
      close.addEventListener("click", () => close.closest("dialog")?.close());
    }
    listenToKeys(this);
    document.addEventListener("visibilitychange", () => this.pulse.look());
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

  /** @param {boolean} ran */
  #extras(ran) {
    this.#still(() => this.extras?.open(ran));
  }

  /** More time is asked for in the middle of getting into place: it goes on by itself. @param {boolean} ran */
  #more(ran) {
    this.journey.more();
    if (ran) this.play();
    else this.draw();
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
    ownSight();
    journey.play();
    this.guides.begin();
    if (first) this.pulse.give();
    else if (this.chosen.voice) this.guides.voice.say(this.words["voice-on"]);
    this.draw();
  }

  pause() {
    this.pulse.tick();
    this.journey.pause();
    this.guides.pause();
    this.draw();
  }

  /** @param {number} by */
  leap(by) {
    text("state", "");
    this.journey.leap(by);
    if (this.journey.running) this.pulse.give();
    this.pulse.tick();
  }

  /** @param {() => void} change */
  #changed(change) {
    change();
    this.draw();
  }

  /** @param {boolean} pace whether times changed, so that everything is laid anew */
  #chose(pace) {
    if (pace) this.journey.change(() => {});
    this.journey.gate();
    this.draw();
  }

  /** @param {string} exercise @param {string} than */
  #take(exercise, than) {
    this.reports.take(exercise, than);
    text("state", fill(this.words.changed, { name: this.#name(exercise) }));
    this.draw();
  }

  /** @param {import("./lay.js").Laid} segment */
  #how(segment) {
    this.unsure?.open(segment, this.session.exercises[segment.exercise], this.journey.record.asked.includes(segment.exercise));
  }

  /** The session is over, whole or not: what was done goes into the diary. */
  async #end() {
    if (this.over) return;
    this.over = true;
    this.journey.clock.pause();
    const finish = this.words["voice-finish"];
    this.guides.give({ at: 0, sign: "finish", say: finish });
    announce(finish);
    await this.reports.done();
    await forget(this.journey.name);
    location.assign(`/session/${this.session.session}/after`);
  }

  /** Where the server could not be told, this very page says what it would say. @param {boolean} kept */
  #lock(kept) {
    if (kept) return this.#leave("/session/locked");
    this.over = true;
    this.guides.pause();
    document.querySelector("dialog[open]")?.close();
    show({ may: "locked" });
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
