import { forget, keep, kept, names } from "../device/kept.js";
import { tell } from "../device/tell.js";

/**
 * Where a session was, so that a reload or a crash loses nothing.
 *
 * @typedef {{choices: import("./course.js").Choices, place: import("./timeline.js").Place | null, done: string[], asked: string[],
 *   id: string, entry: {kind: string, did: object[]}}} Saved id: under which it goes into the diary; entry: what goes there if
 *   the session is never taken up again
 */
const PLACE = "place:";

/** @param {{date: string, session: string}} session */
export const nameOf = ({ date, session }) => `${PLACE}${date}-${session}`;

/** @param {string} name @returns {Promise<Saved | null>} */
export async function saved(name) {
  const state = await kept(name);
  return state?.choices && Array.isArray(state.done) ? state : null;
}

/** @param {string} name @param {Saved} state */
export const save = (name, state) => keep(name, state);

export { forget };

/** For as long as this page is there, the session at this place is not left. @param {string} name */
export function stay(name) {
  navigator.locks?.request(name, () => new Promise(() => {}));
}

/**
 * Sessions of other days that were begun and left: what was done of them counts. One that goes on past midnight in
 * another page tells it itself.
 *
 * @param {string} date
 */
export async function finishOthers(date) {
  for (const name of (await names(PLACE)).filter((other) => !other.startsWith(PLACE + date))) {
    if (navigator.locks) await navigator.locks.request(name, { ifAvailable: true }, async (left) => left && finish(name));
    else await finish(name);
  }
}

/** @param {string} name */
async function finish(name) {
  const state = await saved(name);
  if (state && state.entry.did.length > 0) await tell(state.entry, { id: state.id });
  await forget(name);
}
