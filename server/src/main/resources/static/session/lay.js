/**
 * Lays the items of a session one after the other, at the pace that the person chose.
 *
 * @typedef {{n: number, of: number}} Count
 * @typedef {{startSecond: number, lengthSeconds: number, breath: string}} BreathPart
 * @typedef {{kind: string, startSecond: number, lengthSeconds: number, exercise: string, role?: string,
 *   side?: string, repetition?: Count, set?: Count, breath: string, breathing?: BreathPart[], cue: string}} Segment
 * @typedef {{exercise: string, role: string, segments: Segment[]}} Line
 * @typedef {Line & {instead: (Line & {than: string})[]}} Item
 * @typedef {Segment & {item: string, part: number}} Laid item: the exercise that is prescribed there, which a routine
 *   holds once; part: the how-manieth segment of it
 * @typedef {{leadIn: number, restMore: number, tempo: number}} Chosen
 * @typedef {(from: string, to: string) => number} Moves seconds more to get from the place of one exercise to that of another
 */

/** Whether a side is said: what has none, or both, is not. @param {string | undefined} side */
export const sided = (side) => side === "left" || side === "right";

export const WAYS = ["move-out", "move-back"];
/** What may be made longer without doing more. */
export const PAUSES = ["get-ready", "rest", "switch-sides"];

/**
 * @param {{item: string, line: Line}[]} items
 * @param {Chosen} chosen
 * @param {Record<string, number>} more seconds added to pauses, by "item.part"
 * @param {Moves} moves
 * @returns {Laid[]}
 */
export function lay(items, chosen, more = {}, moves = () => 0) {
  /** @type {Laid[]} */
  const laid = [];
  let at = 0;
  for (const [i, { item, line }] of items.entries()) {
    const there = i > 0 ? moves(items[i - 1].line.exercise, line.exercise) : 0;
    withReady(line.segments).forEach((segment, part) => {
      const lengthSeconds = length(segment, chosen) + (part === 0 ? there : 0) + (more[`${item}.${part}`] ?? 0);
      laid.push({ ...segment, item, part, lengthSeconds, startSecond: at, breathing: moved(segment, at) });
      at += lengthSeconds;
    });
  }
  return laid;
}

/** Every item begins with getting into place. @param {Segment[]} segments @returns {Segment[]} */
function withReady(segments) {
  const first = segments[0];
  if (!first || first.kind === "get-ready") return segments;
  const { repetition, set, breathing, ...rest } = first;
  return [{ ...rest, kind: "get-ready", lengthSeconds: 0, breath: "easy" }, ...segments];
}

/** Never shorter than prescribed; a hold stays as it is. @param {Segment} segment @param {Chosen} chosen */
function length(segment, chosen) {
  const own = segment.lengthSeconds;
  if (segment.kind === "get-ready") return Math.max(own, chosen.leadIn);
  if (segment.kind === "rest") return own + chosen.restMore;
  return WAYS.includes(segment.kind) ? (own * Math.max(100, chosen.tempo)) / 100 : own;
}

/** @param {Segment} segment @param {number} at */
function moved(segment, at) {
  return segment.breathing?.map((b) => ({ ...b, startSecond: b.startSecond - segment.startSecond + at }));
}
