import { Away } from "./away.js";
import { announce } from "./view.js";

/** What happens as time goes by: what was done counts, what is due is given, and who was away is asked. */
export class Pulse {
  /**
   * @param {import("./journey.js").Journey} journey @param {import("./guides.js").Guides} guides
   * @param {{draw: () => void, play: () => void, end: () => void, over: () => boolean}} then
   */
  constructor(journey, guides, then) {
    this.journey = journey;
    this.guides = guides;
    this.then = then;
    this.away = new Away(journey.session.words, (second) => this.#welcome(second));
  }

  /** What happened since the last look; after a long while unseen the person is asked. */
  tick() {
    const { journey } = this;
    if (this.then.over() || document.querySelector("dialog[open]")) return;
    const now = journey.second;
    if (now - journey.seen > journey.session.pace.awaySeconds) {
      this.#away(Math.min(now, journey.timeline.seconds));
      return;
    }
    if (journey.running) this.#went(journey.seen, now);
    journey.seen = now;
    if (journey.ended) this.then.end();
    else this.then.draw();
  }

  /** @param {number} from @param {number} to */
  #went(from, to) {
    this.journey.count(from, to);
    this.#give(from, to);
    if (Math.floor(from) !== Math.floor(to)) this.journey.keep();
  }

  /** What is due at this very second. */
  give() {
    this.#give(this.journey.second - 1, this.journey.second);
  }

  /** Only the newest is given; screen readers are told what changes and never every second. @param {number} from @param {number} to */
  #give(from, to) {
    const due = this.journey.due(from, to);
    const newest = due.at(-1);
    if (newest) this.guides.give(newest);
    const told = due.findLast((cue) => cue.tell);
    if (told) announce(told.say);
  }

  /** @param {number} now */
  #away(now) {
    const { journey } = this;
    const left = journey.seen;
    journey.clock.pause();
    journey.go(left);
    journey.keep();
    this.guides.pause();
    this.then.draw();
    this.away.ask(left, now);
  }

  /** What the person did meanwhile counts; what they did not is still to come. @param {number} second */
  #welcome(second) {
    this.journey.count(this.journey.seen, second);
    this.journey.go(second);
    if (this.journey.ended) this.then.end();
    else this.then.play();
  }

  /** The page is hidden, or shown again. */
  look() {
    this.journey.clock.look(document.hidden);
    if (document.hidden) this.journey.keep();
    else this.tick();
    if (!document.hidden && this.journey.running) this.guides.awake.keep();
  }
}
