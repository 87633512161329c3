import { greet } from "./hello.js";
import { asked, left, waitFor } from "./later.js";
import { notes, put } from "./notes.js";
import { owner } from "./owner.js";

/**
 * Brings notes to the diary: each once, in the order in which they were told, from one page at a time, and only while
 * the one who told them is signed in.
 *
 * @typedef {import("./notes.js").Note} Note
 * @typedef {"" | "offline" | "sign-in" | "other" | "later"} Why what stopped it; nothing: all are there
 */
const PATIENCE = 15_000;
const AGAIN = [408, 409, 425, 429];

/** @type {Promise<Why>} */
let turn = Promise.resolve(/** @type {Why} */ (""));

/** @returns {Promise<Why>} */
export function deliver() {
  const locks = navigator.locks;
  turn = turn.catch(() => {}).then(() => (locks ? locks.request("backwise-notes", all) : all()));
  return turn;
}

/** @returns {Promise<Why>} */
async function all() {
  const waiting = (await notes()).filter((note) => note.state === "waiting");
  if (waiting.length === 0) return "";
  if ((await left()) > 0) return "later";
  const { hello, why } = await greet();
  if (!hello) return why || "offline";
  if (hello.owner !== (await owner())) return "other";
  for (const note of waiting) {
    const stop = await one(note, hello.token);
    if (stop) return stop;
  }
  return "";
}

/** @param {Note} note @param {string} token @returns {Promise<Why>} */
async function one(note, token) {
  let reply;
  try {
    reply = await fetch(`/diary/${note.id}`, {
      method: "PUT",
      headers: { "content-type": "application/json", "x-csrf-token": token, "backwise-waited": waited(note) },
      body: JSON.stringify(note.body),
      credentials: "same-origin",
      signal: AbortSignal.timeout(PATIENCE),
    });
    return await heard(note, reply);
  } catch {
    return "offline";
  }
}

/** Whole seconds since it was told; a clock that was set back knows nothing. @param {Note} note */
const waited = (note) => String(Math.max(0, Math.floor((Date.now() - note.at) / 1000)));

/** @param {Note} note @param {Response} reply @returns {Promise<Why>} */
async function heard(note, reply) {
  if (reply.status === 401 || reply.status === 403) return "sign-in";
  if (reply.status >= 500 || AGAIN.includes(reply.status)) {
    const wait = asked(reply.headers.get("retry-after"));
    if (wait > 0) await waitFor(wait);
    return "later";
  }
  // What is not JSON did not come from us: an hotel's page, say, that stands before every address.
  const said = await (reply.ok ? reply.json() : reply.json().catch(() => ({})));
  if (reply.ok) await put({ ...note, state: "sent", answer: said });
  else if (reply.status === 412) await put({ ...note, state: "conflict", answer: said.here });
  else await put({ ...note, state: "attention", problems: said.problems ?? [] });
  return "";
}
