/** @typedef {import("./lay.js").Laid} Laid */

/** The laid segments of one session, asked by second. */
export class Timeline {
  /** @param {Laid[]} segments */
  constructor(segments) {
    this.segments = segments.filter((segment) => segment.lengthSeconds > 0);
    const last = this.segments.at(-1);
    this.seconds = last ? last.startSecond + last.lengthSeconds : 0;
    this.items = items(this.segments);
  }

  /** The segment at a second; the last one at the end. @param {number} second */
  at(second) {
    return this.segments.findLast((segment) => segment.startSecond <= second) ?? this.segments[0];
  }

  /** The place in the order of the item at a second, from 0. @param {number} second */
  itemAt(second) {
    return Math.max(0, this.items.findLastIndex((item) => item.start <= second));
  }

  /** The side that comes next within the same item; undefined when it does not change. @param {number} second */
  sideAfter(second) {
    const here = this.at(second);
    const next = this.segments.find(
      (s) => s.startSecond > second && s.item === here.item && s.side && s.side !== here.side,
    );
    return next?.side;
  }

  /** Where a second is, so that it can be found again at another pace. @param {number} second @returns {Place} */
  place(second) {
    const { item, part, startSecond, lengthSeconds } = this.at(second);
    return { item, part, at: this.itemAt(second), share: Math.min(1, Math.max(0, (second - startSecond) / lengthSeconds)) };
  }

  /** The second of a place; of what comes after it when it is no longer there. @param {Place} place */
  second(place) {
    const here = this.segments.find((s) => s.item === place.item && s.part === place.part);
    if (here) return here.startSecond + here.lengthSeconds * place.share;
    return this.items[place.at]?.start ?? this.seconds;
  }
}

/** @typedef {{item: string, part: number, share: number, at: number}} Place at: which item in the order it was */

/** One entry for each item in the order performed. @param {Laid[]} segments */
function items(segments) {
  /** @type {{item: string, exercise: string, side?: string, start: number}[]} */
  const found = [];
  for (const segment of segments) {
    const { item, exercise, side, startSecond: start } = segment;
    if (found.at(-1)?.item !== item) found.push({ item, exercise, side, start });
  }
  return found;
}
