/** @typedef {import("./lay.js").Laid} Laid */

/**
 * The breath of a moment: in, out or easy, and how full the lungs are, from 0 to 1.
 *
 * @param {Laid} segment @param {number} second
 */
export function breathOf(segment, second) {
  const part = segment.breathing?.find(
    (b) => b.startSecond <= second && second < b.startSecond + b.lengthSeconds,
  ) ?? segment;
  const share = Math.min(1, Math.max(0, (second - part.startSecond) / Math.max(0.1, part.lengthSeconds)));
  const smooth = (1 - Math.cos(Math.PI * share)) / 2;
  const full = part.breath === "in" ? smooth : part.breath === "out" ? 1 - smooth : 0.5;
  return { breath: part.breath, full };
}
