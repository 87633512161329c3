import { add, notes } from "./notes.js";
import { bring } from "./rounds.js";

/** Nobody whose back hurts waits longer for an answer than this. */
const SOON = 5000;

/**
 * Keeps what is told, and brings it to the diary if there is a way.
 *
 * @param {object} body @param {{id?: string, here?: object}} [more] here: what follows, as the device decided
 * @returns {Promise<any>} what the server says of it; null while it waits
 */
export async function tell(body, more) {
  const note = await add(body, more);
  const soon = new Promise((resolve) => AbortSignal.timeout(SOON).addEventListener("abort", resolve));
  await Promise.race([bring(), soon]);
  const now = (await notes()).find((other) => other.id === note.id);
  return now ? (now.state === "sent" ? now.answer : null) : {};
}
