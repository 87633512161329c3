/**
 * What a person chose, kept on this device.
 *
 * @typedef {{least: number, most: number, step: number, usual: number}} Bounds
 * @typedef {{leadIn: Bounds, restMore: Bounds, tempo: Bounds}} Pace
 * @typedef {{voice: boolean, sound: boolean, buzz: boolean, picture: boolean, holds: boolean, auto: boolean,
 *   leadIn: number, restMore: number, tempo: number}} Settings
 */
const KEY = "backwise-session-settings";
const SWITCHES = /** @type {const} */ (["voice", "sound", "buzz", "picture", "holds", "auto"]);
const MEASURES = /** @type {const} */ (["leadIn", "restMore", "tempo"]);

/** @param {Pace} pace @returns {Settings} */
export function settings(pace) {
  const kept = read();
  const found = /** @type {any} */ ({});
  for (const name of SWITCHES) found[name] = kept[name] !== false;
  for (const name of MEASURES) found[name] = within(pace[name], Number(kept[name] ?? pace[name].usual));
  return found;
}

/** Whether somebody wishes to see the figure. */
export const pictured = () => read().picture !== false;

/** @param {Settings} chosen */
export function keepSettings(chosen) {
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // A device that keeps nothing still guides.
  }
}

/** One step more or less, within what content allows. @param {Bounds} bounds @param {number} value @param {number} steps */
export const stepped = (bounds, value, steps) => within(bounds, value + steps * bounds.step);

/** @param {Bounds} bounds @param {number} value */
function within(bounds, value) {
  return Number.isFinite(value) ? Math.min(bounds.most, Math.max(bounds.least, value)) : bounds.usual;
}

/** @returns {Record<string, unknown>} */
function read() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}") ?? {};
  } catch {
    return {};
  }
}
