import { pain, pauses } from "./facts.js";

/**
 * How days without a connection were borne, by the table that travels with the days ahead.
 *
 * @typedef {import("./notes.js").Note} Note
 * @typedef {{after: string[], mornings: string[], pausing: string[], last?: {date: string, start: number}}} Reactions
 */

/** Whether something that was told here up to a date makes doses smaller. @param {Note[]} notes @param {any} ahead @param {string} date */
export function tooMuch(notes, ahead, date) {
  const told = notes.filter(({ body }) => body.date <= date);
  return told.some((note) => note.body.kind === "that-hurts" || pauses(note, ahead.reactions.pausing) || strong(note, told, ahead));
}

/** @param {Note} note @param {Note[]} told @param {any} ahead */
function strong({ body }, told, ahead) {
  const { after, mornings } = ahead.reactions;
  const began = start(body.date, told, ahead);
  if (body.kind === "session-done") return after[began][began] === "1";
  if (body.kind === "pain-noted" && body.moment === "after") return after[began][body.pain] === "1";
  const before = body.kind === "pain-noted" && body.moment === "morning" ? lastBefore(body.date, told, ahead) : undefined;
  return before !== undefined && mornings[start(before, told, ahead)][body.pain] === "1";
}

/** The last day before a date on which something was done or hurt. @param {string} date @param {Note[]} told @param {any} ahead */
function lastBefore(date, told, ahead) {
  const here = told.filter(({ body }) => body.kind === "session-done" || body.kind === "that-hurts").map(({ body }) => body.date);
  return [ahead.reactions.last?.date, ...here].filter((day) => day < date).sort().at(-1);
}

/** Pain as a day began; where nobody said, none, so that little settles. @param {string} date @param {Note[]} told @param {any} ahead @returns {number} */
function start(date, told, { pages, reactions: { last } }) {
  const page = pages.find((/** @type {any} */ one) => one.date === date) ?? {};
  const here = told.filter(({ body }) => body.date === date);
  return page.before ?? pain(here, "before") ?? page.morning ?? pain(here, "morning") ?? (last?.date === date ? last.start : 0);
}
