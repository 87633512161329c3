import { database } from "../device/database.js";
import { tell } from "../device/tell.js";
import { follows } from "./hurts.js";
import { sided } from "./lay.js";
import { text } from "./view.js";

/** What a session tells the diary. */
export class Reports {
  /** @param {import("./journey.js").Journey} journey */
  constructor(journey) {
    this.journey = journey;
    this.session = journey.session;
  }

  /** The exercise ends at once, whatever the answer will be. @param {import("./hurts.js").Told} told @returns {Promise<import("./hurts.js").Answer>} */
  async hurts(told) {
    const { exercise, side } = this.journey.segment;
    this.journey.leaveOut(exercise);
    const here = { outcome: follows(told, this.session.hurts) };
    const answer = await this.#tell({ kind: "that-hurts", exercise, ...(sided(side) ? { side } : {}), ...told }, { here });
    return { outcome: answer?.outcome ?? here.outcome, kept: answer !== null };
  }

  /** @param {string} exercise @param {string} than */
  take(exercise, than) {
    const before = this.journey.segment.exercise;
    this.journey.take(exercise);
    this.#tell({ kind: "item-changed", exercise: before, instead: exercise, than: than === "planned" ? "equal" : than });
  }

  /** @param {string} exercise */
  ask(exercise) {
    this.journey.record.asked.push(exercise);
    this.journey.keep();
    this.#tell({ kind: "not-sure-how", exercise });
  }

  /** What was done, whole or not. A page that can keep nothing stays until it is told. */
  async done() {
    const entry = this.journey.entry();
    if (entry.did.length === 0) return;
    const answer = await tell(entry, { id: this.journey.record.id });
    if (answer === null && !(await database())) await this.#untilTold();
  }

  #untilTold() {
    text("state", this.session.words["stay-here"]);
    return new Promise((told) => {
      document.addEventListener("backwise-notes", (event) => /** @type {CustomEvent} */ (event).detail === "" && told(null));
    });
  }

  /** @param {object} entry @param {{here?: object}} [more] */
  #tell(entry, more) {
    return tell({ date: this.session.date, ...entry }, more);
  }
}
