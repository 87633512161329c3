import { dateWords, say } from "./words.js";

/** A note in words, ours or as the server has it. @param {any} body */
export function noteWords(body) {
  const gaps = { pain: body.pain, effort: body.effort, minutes: body.minutes, level: body.level, date: dateWords(body.date) };
  return say(`note.${KINDS[body.kind] ?? "other"}${body.kind === "pain-noted" ? `-${body.moment}` : ""}`, gaps);
}

/** What is told, by our name and by the server's. @type {Record<string, string>} */
const KINDS = {
  "that-hurts": "hurt", "hurt-reported": "hurt", "session-done": "session", "pain-noted": "pain", "effort-noted": "effort",
  "aerobic-done": "walk", "danger-told": "danger",
};
