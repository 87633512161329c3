import { today } from "../device/ahead.js";

/** Answers that come from something in between, when the server is away. */
const AWAY = [502, 503, 504];
const PATIENCE = 10_000;

/**
 * The session to guide: as the page or the server gives it, or out of the days ahead that this device keeps. What was told here
 * and is not in the diary yet counts either way.
 *
 * @param {string} place @param {string} up yes or no
 * @returns {Promise<{session: any} | {answer: import("../device/day.js").Answer, dialled: string[]} | null>} null: there is none now
 */
export async function source(place, up) {
  const day = await today();
  if (day.told) return { answer: day.told, dialled: day.dialled };
  if (place !== "relief" && day.facts.outcomes.includes("end-session")) return { answer: { may: "ended" }, dialled: [] };
  const brought = document.getElementById("session");
  if (brought) return given(JSON.parse(brought.textContent ?? ""), day);
  const reply = await asked(`/session/${place}/session.json?up=${up}`);
  if (reply?.ok) return given(await reply.json(), day);
  if (reply && !AWAY.includes(reply.status)) return null;
  const answer = day.find(place, up === "yes");
  return answer.may === "do" ? answer : { answer, dialled: day.dialled };
}

/** @param {any} session @param {import("../device/day.js").Day} day */
const given = (session, day) => ({ session: { ...session, already: [...session.already, ...day.facts.hurt] } });

/** @param {string} address */
const asked = (address) =>
  fetch(address, { credentials: "same-origin", signal: AbortSignal.timeout(PATIENCE) }).catch(() => null);
