import { lay } from "./lay.js";
import { Timeline } from "./timeline.js";

/**
 * What is to be done of a session: its version, what took an item's place, what is left out.
 *
 * @typedef {import("./lay.js").Item} Item
 * @typedef {import("./lay.js").Line} Line
 * @typedef {{minutes: number, whole: boolean, items: Item[]}} Version
 * @typedef {{version: number, instead: Record<string, string>, left: string[], more: Record<string, number>}} Choices
 */
export class Course {
  /** @param {Version[]} versions @param {Choices} choices @param {import("./lay.js").Chosen} chosen @param {import("./lay.js").Moves} [moves] */
  constructor(versions, choices, chosen, moves) {
    this.versions = versions;
    this.choices = choices;
    this.chosen = chosen;
    this.moves = moves;
    this.timeline = this.#laid();
  }

  get version() {
    return this.versions[this.choices.version] ?? /** @type {Version} */ (this.versions.at(-1));
  }

  /** What stands at an item's place now. @param {Item} item @returns {Line} */
  line(item) {
    return item.instead.find((other) => other.exercise === this.choices.instead[item.exercise]) ?? item;
  }

  /** What else may stand there, the prescribed one included. @param {string} id */
  others(id) {
    const item = this.version.items[this.#order(id)];
    const all = [{ ...item, than: "planned" }, ...item.instead];
    return all.filter((other) => other.exercise !== this.line(item).exercise && !this.choices.left.includes(other.exercise));
  }

  /** Changes something and lays anew; answers the second at which the same place now is. @param {number} second @param {(choices: Choices) => void} change */
  change(second, change) {
    const place = this.timeline.seconds > 0 ? this.timeline.place(second) : { item: "", part: 0, share: 0, at: 0 };
    change(this.choices);
    this.timeline = this.#laid();
    return this.timeline.second(place);
  }

  /** The first second of the item that is now at this place, or of the next there is. @param {string} id */
  startOf(id) {
    const from = this.#order(id);
    return this.timeline.items.find(({ item }) => this.#order(item) >= from)?.start ?? this.timeline.seconds;
  }

  /** Everything that could be done of it, whatever took which place. @returns {import("./lay.js").Laid[]} */
  lines() {
    return this.version.items.flatMap((item) =>
      [item, ...item.instead].flatMap((line) => line.segments.map((s) => ({ ...s, item: item.exercise, part: 0 }))),
    );
  }

  /** @param {string} id */
  #order(id) {
    return this.version.items.findIndex((item) => item.exercise === id);
  }

  #laid() {
    const items = this.version.items
      .map((item) => ({ item: item.exercise, line: this.line(item) }))
      .filter(({ line }) => !this.choices.left.includes(line.exercise));
    return new Timeline(lay(items, this.chosen, this.choices.more, this.moves));
  }
}
