import { keepOpen, opens } from "./database.js";

/** When the server asked to be left in peace, it is, also by the next page; by how long, not by what time. */
const LONGEST = 3600_000;

/** Milliseconds of a Retry-After: seconds or a date. @param {string | null} said @param {number} [now] */
export function asked(said, now = Date.now()) {
  if (!said) return 0;
  const seconds = Number(said);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(said) - now;
  return Number.isFinite(wait) ? Math.min(LONGEST, Math.max(0, wait)) : 0;
}

/** @param {number} wait @param {number} [now] */
export const waitFor = (wait, now = Date.now()) => keepOpen("later", { from: now, wait });

/** Milliseconds that are left of it; a clock that was set back does not make it longer. @param {number} [now] */
export async function left(now = Date.now()) {
  const { from, wait } = (await opens("later")) ?? { from: 0, wait: 0 };
  return now < from ? 0 : Math.max(0, from + wait - now);
}

/** How long to wait after so many tries that came to nothing: longer each time, and not all at once. @param {number} tries @param {number} [chance] */
export function pause(tries, chance = Math.random()) {
  return Math.min(300_000, 1000 * 2 ** Math.min(tries, 12)) * (0.5 + chance / 2);
}
