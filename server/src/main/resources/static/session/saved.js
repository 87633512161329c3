import { drain, send } from "./outbox.js";

/**
 * Where a session was, so that a reload or a crash loses nothing.
 *
 * @typedef {{choices: import("./course.js").Choices, place: import("./timeline.js").Place | null, done: string[], asked: string[],
 *   entry: {kind: string, did: object[]}}} Saved entry: what goes into the diary if the session is never taken up again
 */
const PLACE = "backwise-place:";

/** @param {string} key @returns {Saved | null} */
export function saved(key) {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null");
    return kept && kept.choices && Array.isArray(kept.done) ? kept : null;
  } catch {
    return null;
  }
}

/** @param {string} key @param {Saved} state */
export function save(key, state) {
  try {
    localStorage.setItem(key, JSON.stringify(state));
  } catch {
    // A device that keeps nothing still guides.
  }
}

/** @param {string} key */
export function forget(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing is kept there is nothing to forget.
  }
}

/** What is kept of other days. @param {string} day the beginning of keys that stay */
function others(day) {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PLACE) && !key.startsWith(day));
  } catch {
    return [];
  }
}

/** Sessions of other days that were begun and left: what was done of them counts. @param {string} today the beginning of keys that stay @param {string} token */
export async function finishOthers(today, token) {
  const day = today.slice(0, PLACE.length + "2026-01-31".length);
  for (const key of others(day)) {
    const entry = saved(key)?.entry;
    forget(key);
    if (entry && entry.did.length > 0) await send(crypto.randomUUID(), entry, token);
  }
  return drain(token);
}
