import { database, keepOpen, opens, run } from "./database.js";
import { forgetKey } from "./seal.js";

/**
 * Whose device this is now. A page that came from the server says so itself; one that was kept for days without a
 * connection belongs to whom the device was last used by.
 */
const NOBODY = "nobody";

/** @type {Promise<string> | null} */
let known = null;

/** A word that stands for a person, and tells nothing about them. @returns {Promise<string>} */
export function owner() {
  if (!globalThis.document) return found(); // a worker outlives many a sign-in
  known ??= found();
  return known;
}

async function found() {
  const said = globalThis.document?.querySelector("meta[name=backwise-owner]")?.getAttribute("content");
  const before = await opens("owner");
  if (!said || said === before) return before ?? NOBODY;
  await change(before ?? NOBODY, said);
  return said;
}

/**
 * Somebody else uses the device: nothing of the one before can be looked at any more. What they told and nobody has
 * yet stays sealed, and goes to the diary when they sign in here again; nobody else sends it.
 *
 * @param {string} before @param {string} now
 */
export async function change(before, now) {
  const notes = await unsent(before);
  await forgetSealed();
  if (notes === 0) await forgetAll(before);
  await keepOpen("owner", now);
  known = Promise.resolve(now);
}

/** How many notes of a person were never acknowledged. @param {string} who @returns {Promise<number>} */
export async function unsent(who) {
  const db = await database();
  if (!db) return 0;
  const notes = await run(db, ["notes"], "readonly", (store) => store.getAll());
  return notes.filter((note) => note.owner === who && note.state !== "sent").length;
}

async function forgetSealed() {
  const db = await database();
  if (db) await run(db, ["sealed"], "readwrite", (sealed) => sealed.clear());
}

/** How somebody likes to be guided. */
function forgetChoices() {
  try {
    localStorage.clear();
  } catch {
    // Where nothing may be kept there is nothing to forget.
  }
}

/** Nothing of a person is left: without the key even a copy of the disk tells nothing. @param {string} who */
export async function forgetAll(who) {
  const db = await database();
  if (!db) return;
  forgetKey(who);
  await run(db, ["keys", "sealed", "notes", "open"], "readwrite", (keys, sealed, notes, open) => {
    keys.delete(who);
    sealed.clear();
    open.delete("owner");
    open.delete("later");
    const cursor = notes.openCursor();
    cursor.onsuccess = () => {
      const row = cursor.result;
      if (row?.value.owner === who) row.delete();
      row?.continue();
    };
  });
  forgetChoices();
}
