/**
 * What signs of danger stop, by the table that travels with the days ahead.
 *
 * @typedef {{flags: string[], reason: string, lines: string[]}} Stop
 * @typedef {{stops: Stop[], steps: Record<string, string[]>, dialled: string[]}} Danger
 */
const GRAVEST_FIRST = ["emergency", "same-day", "see-clinician"];

/**
 * The gravest, with all that is said of it; null when nothing stops. Without a table every sign needs help now.
 *
 * @param {string[]} flags @param {Danger | null} danger @returns {{reason: string, lines: string[], steps: string[]} | null}
 */
export function stopped(flags, danger) {
  if (flags.length === 0) return null;
  if (!danger) return { reason: "emergency", lines: [], steps: [] };
  const stops = danger.stops.filter((stop) => stop.flags.every((flag) => flags.includes(flag)));
  const reason = GRAVEST_FIRST.find((each) => stops.some((stop) => stop.reason === each));
  if (!reason) return null;
  const lines = stops.filter((stop) => stop.reason === reason).flatMap((stop) => stop.lines);
  return { reason, lines: [...new Set(lines)], steps: danger.steps[reason] ?? [] };
}
