/**
 * @typedef {{n: number, of: number}} Count
 * @typedef {{startSecond: number, lengthSeconds: number, breath: string}} BreathPart
 * @typedef {{kind: string, startSecond: number, lengthSeconds: number, exercise?: string,
 *   role?: string, side?: string, repetition?: Count, set?: Count, breath: string,
 *   breathing?: BreathPart[], cue: string}} Segment
 */

/** The segments of one session, asked by second and by exercise. */
export class Timeline {
  /** @param {Segment[]} segments */
  constructor(segments) {
    this.segments = segments.filter((segment) => segment.lengthSeconds > 0);
    const last = this.segments.at(-1);
    this.seconds = last ? last.startSecond + last.lengthSeconds : 0;
    this.items = this.#items();
  }

  /** One entry for each exercise in the order performed: its first second and the one after its last. */
  #items() {
    /** @type {{exercise: string, start: number, end: number}[]} */
    const items = [];
    for (const segment of this.segments) {
      if (!segment.exercise) continue;
      const last = items.at(-1);
      const end = segment.startSecond + segment.lengthSeconds;
      if (last && last.exercise === segment.exercise) last.end = end;
      else items.push({ exercise: segment.exercise, start: segment.startSecond, end });
    }
    return items;
  }

  /** The segment at a second; the last one at the end. @param {number} second */
  at(second) {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.segments[middle].startSecond <= second) low = middle;
      else high = middle - 1;
    }
    return this.segments[low];
  }

  /** The number of the exercise at a second, from 0. @param {number} second */
  itemAt(second) {
    let found = 0;
    this.items.forEach((item, i) => {
      if (item.start <= second) found = i;
    });
    return found;
  }

  /** The side that comes next within the same exercise; undefined when it does not change. */
  sideAfter(/** @type {number} */ second) {
    const here = this.at(second);
    const next = this.segments.find(
      (s) => s.startSecond > second && s.exercise === here.exercise && s.side && s.side !== here.side,
    );
    return next?.side;
  }

  /** The breath at a second: in, out or easy. @param {number} second */
  breathAt(second) {
    const segment = this.at(second);
    const part = segment.breathing?.find(
      (b) => b.startSecond <= second && second < b.startSecond + b.lengthSeconds,
    );
    return part ?? { startSecond: segment.startSecond, lengthSeconds: segment.lengthSeconds, breath: segment.breath };
  }
}
