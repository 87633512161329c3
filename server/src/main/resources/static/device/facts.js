/**
 * What was told since the server last made the days ahead, as far as it changes what may be done.
 *
 * @typedef {import("./notes.js").Note} Note
 * @typedef {{before: number | null, morning: number | null, hurt: string[], outcomes: string[], locked: boolean,
 *   signs: string[], done: string[], alone: string[]}} Facts hurt: what hurt or does no good; outcomes: of what hurt on that day; signs: of danger, of
 *   any day; alone: exercises that were done by themselves
 */

/** @param {Note[]} notes @param {string} date @param {string[]} pausing words that pause an exercise @returns {Facts} */
export function facts(notes, date, pausing) {
  const today = notes.filter(({ body }) => body.date === date);
  const hurts = notes.filter(({ body }) => body.kind === "that-hurts");
  const outcomes = (/** @type {Note[]} */ some) => some.map((note) => note.answer?.outcome ?? note.here?.outcome ?? "lock-and-screen");
  const done = today.filter(({ body }) => body.kind === "session-done");
  return {
    before: pain(today, "before"),
    morning: pain(today, "morning"),
    hurt: [...hurts, ...notes.filter((note) => pauses(note, pausing))].map(({ body }) => body.exercise),
    outcomes: outcomes(hurts.filter(({ body }) => body.date === date)),
    locked: outcomes(hurts).includes("lock-and-screen"),
    signs: notes.filter(({ body }) => body.kind === "danger-told").flatMap(({ body }) => body.flags),
    done: done.map(({ body }) => body.session),
    alone: done.filter(({ body }) => body.session === "daily").flatMap(({ body }) => body.did.map((/** @type {any} */ did) => did.exercise)),
  };
}

/** @param {Note} note @param {string[]} pausing */
export const pauses = ({ body }, pausing) => body.kind === "word-said" && pausing.includes(body.word);

/** The first that was told counts, as in the diary. @param {Note[]} notes @param {string} moment @returns {number | null} */
export function pain(notes, moment) {
  return notes.find(({ body }) => body.kind === "pain-noted" && body.moment === moment)?.body.pain ?? null;
}
