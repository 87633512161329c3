/**
 * Where an exercise is done, and how much longer it takes to get there from the one before.
 *
 * @typedef {{surface: string, place: string}} There place: in words
 * @typedef {{exercises: Record<string, There>, pace: {moreSeconds: number}}} Session
 */

/** One gets down to these, and up from them. */
const LOW = ["floor", "bed", "water"];

/** @param {string} from @param {string} to */
const low = (from, to) => from !== to && (LOW.includes(from) || LOW.includes(to));

/** Seconds that a change of surface adds to getting ready: as many as one press for more time. @param {Session} session */
export const moves = ({ exercises, pace }) => (/** @type {string} */ from, /** @type {string} */ to) =>
  low(exercises[from].surface, exercises[to].surface) ? pace.moreSeconds : 0;

/** Where to go next, in words; nothing where one stays. @param {Session["exercises"]} exercises @param {string} from @param {string} to */
export const nextPlace = (exercises, from, to) =>
  exercises[from].surface === exercises[to].surface ? "" : (exercises[to].place ?? "");
