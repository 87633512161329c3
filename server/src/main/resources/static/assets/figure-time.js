/**
 * Where in its film a motion is at a moment, whatever tempo and hold are prescribed.
 *
 * @typedef {import("./figure-film.js").Phase} Phase
 * @typedef {{out: Phase[], hold: Phase[], back: Phase[]}} Round
 */

/** How far one is after a share of the time: at rest at both ends (Flash and Hogan 1985). */
export const minimumJerk = (/** @type {number} */ t) => t * t * t * (10 + t * (6 * t - 15));

/** Repetitions that go different ways, as first right and then left. @param {Phase[]} phases @returns {Round[]} */
export function rounds(phases) {
  /** @type {Round[]} */
  const found = [];
  let last = "back";
  for (const phase of phases) {
    if (last === "back" && phase.kind !== "back") found.push({ out: [], hold: [], back: [] });
    const round = found[found.length - 1] ?? (found.push({ out: [], hold: [], back: [] }), found[0]);
    round[/** @type {"out" | "hold" | "back"} */ (phase.kind)].push(phase);
    last = phase.kind;
  }
  return found;
}

/** The place in the film after a share of the time of some phases. @param {Phase[]} phases @param {number} share */
export function within(phases, share) {
  let left = Math.min(1, Math.max(0, share)) * seconds(phases);
  for (const phase of phases) {
    if (left <= phase.seconds) return phase.first + (phase.last - phase.first) * minimumJerk(left / phase.seconds);
    left -= phase.seconds;
  }
  return phases[phases.length - 1].last;
}

/** @param {Phase[]} phases */
export const seconds = (phases) => phases.reduce((sum, phase) => sum + phase.seconds, 0);

/** The place after some seconds of a motion that goes on and on in its own tempo. @param {Phase[]} phases @param {number} time */
export function goingOn(phases, time) {
  const whole = seconds(phases);
  return within(phases, (time % whole) / whole);
}

/**
 * The place in a guided session.
 *
 * @param {Phase[]} phases
 * @param {{kind: string, startSecond: number, lengthSeconds: number, repetition?: {n: number}}} segment
 * @param {number} now second of the session
 */
export function inSession(phases, segment, now) {
  const all = rounds(phases);
  const round = all[((segment.repetition?.n ?? 1) - 1) % all.length];
  const share = (now - segment.startSecond) / Math.max(0.1, segment.lengthSeconds);
  if (segment.kind === "move-out" && round.out.length) return within(round.out, share);
  if (segment.kind === "move-back" && round.back.length) return within(round.back, share);
  if (segment.kind !== "hold") return phases[0].first;
  if (round.hold.length || !round.back.length) return (round.hold.at(-1) ?? round.out[round.out.length - 1]).last;
  return segment.lengthSeconds > 2 * seconds(phases) ? goingOn(phases, now - segment.startSecond) : round.out[round.out.length - 1].last;
}
