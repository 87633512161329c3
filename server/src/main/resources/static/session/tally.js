/**
 * Counts what was done, so that half a session counts for what it was.
 *
 * @typedef {import("./lay.js").Laid} Laid
 * @typedef {{exercise: string, sets: number, reps: number}} Did
 */

/** The repetitions that end between two seconds, as words that can be kept. @param {Laid[]} segments @param {number} from @param {number} to */
export function finished(segments, from, to) {
  return segments
    .filter((segment, i) => segment.repetition && ends(segments, i))
    .filter(({ startSecond, lengthSeconds }) => within(startSecond + lengthSeconds, from, to))
    .map((s) => [s.item, s.exercise, s.set?.n ?? 1, s.side ?? "centre", s.repetition?.n].join(" "));
}

/** @param {number} second @param {number} from @param {number} to */
const within = (second, from, to) => from < second && second <= to;

/** Whether a repetition ends with this segment. @param {Laid[]} segments @param {number} i */
function ends(segments, i) {
  const [here, next] = [segments[i], segments[i + 1]];
  return !next || next.item !== here.item || next.repetition?.n !== here.repetition?.n
    || next.side !== here.side || next.set?.n !== here.set?.n;
}

/**
 * Whole sets, or the repetitions of the first one when no set is whole; the side with less counts.
 *
 * @param {Iterable<string>} done @param {Laid[]} segments @returns {Did[]}
 */
export function tally(done, segments) {
  const keys = [...done].map((key) => key.split(" "));
  /** @type {Map<string, {exercise: string, sides: Set<string>, reps: number}>} */
  const items = new Map();
  for (const s of segments.filter((segment) => segment.repetition)) {
    const name = `${s.item} ${s.exercise}`;
    const item = items.get(name) ?? { exercise: s.exercise, sides: new Set(), reps: s.repetition?.of ?? 1 };
    items.set(name, item);
    item.sides.add(s.side ?? "centre");
  }
  return [...items].flatMap(([name, item]) => {
    const sets = perSet(keys.filter(([n, exercise]) => `${n} ${exercise}` === name), [...item.sides]);
    const whole = sets.filter((reps) => reps >= item.reps).length;
    if (whole > 0) return [{ exercise: item.exercise, sets: whole, reps: item.reps }];
    const most = Math.max(0, ...sets);
    return most > 0 ? [{ exercise: item.exercise, sets: 1, reps: most }] : [];
  });
}

/** Repetitions of each set on its lesser side. @param {string[][]} keys @param {string[]} sides */
function perSet(keys, sides) {
  const sets = [...new Set(keys.map((key) => key[2]))];
  return sets.map((set) =>
    Math.min(...sides.map((side) => keys.filter((key) => key[2] === set && key[3] === side).length)),
  );
}
