import { database, run } from "./database.js";
import { owner } from "./owner.js";
import { seal, unseal } from "./seal.js";

/**
 * What was told and is on its way to the diary. Each note has an id that is made here, so sending it twice does no
 * harm. It stays until the server has said that it has it, and until what the server makes of it has come back.
 *
 * @typedef {"waiting" | "sent" | "attention" | "conflict"} State
 * @typedef {{n: number, id: string, owner: string, state: State, body: any, at: number, here?: any, answer?: any,
 *   problems?: string[]}} Note at: when it was told, in milliseconds of this device's clock; here: what follows, as the
 *   device decided; answer: what the server said
 */

/** @type {Note[]} in a page that keeps nothing */
let held = [];
let next = 1;

/** Only pages that came over a safe way can ask for a ready-made one. */
export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** @param {object} body @param {{id?: string, here?: object}} [more] @returns {Promise<Note>} the one that has the id already, if there is one */
export async function add(body, { id = newId(), here } = {}) {
  const there = (await notes()).find((note) => note.id === id);
  return there ?? put({ n: 0, id, owner: await owner(), state: "waiting", body, at: Date.now(), here });
}

/** @param {Note} note @returns {Promise<Note>} the same, with its place in the order */
export async function put(note) {
  const db = await database();
  if (!db) return hold(note);
  try {
    const row = await rowOf(note);
    const n = await run(db, ["notes"], "readwrite", (notes) => notes.put(row));
    return { ...note, n: Number(n) };
  } catch {
    return hold(note); // full: it lives as long as the page
  }
}

/** @param {Note} note */
async function rowOf({ n, id, owner: who, state, ...personal }) {
  const row = { id, owner: who, state, ...(await seal(who, personal)) };
  return n > 0 ? { ...row, n } : row;
}

/** @param {Note} note */
function hold(note) {
  const kept = { ...note, n: note.n || -next++ };
  held = [...held.filter((other) => other.id !== note.id), kept];
  return kept;
}

/** The notes of whose device it is, in the order in which they were told. @returns {Promise<Note[]>} */
export async function notes() {
  const [db, who] = [await database(), await owner()];
  const rows = db ? await run(db, ["notes"], "readonly", (store) => store.getAll()).catch(() => []) : [];
  const mine = rows.filter((row) => row.owner === who);
  const open = await Promise.all(mine.map((row) => opened(who, row).catch(() => null)));
  return [...open.filter((note) => note !== null), ...held.filter((note) => note.owner === who)];
}

/** @param {string} who @param {any} row @returns {Promise<Note>} */
async function opened(who, { n, id, owner: whose, state, iv, bytes }) {
  return { n, id, owner: whose, state, ...(await unseal(who, { iv, bytes })) };
}

/** @param {Note} note */
export async function remove(note) {
  held = held.filter((other) => other.id !== note.id);
  const db = await database();
  if (db && note.n > 0) await run(db, ["notes"], "readwrite", (store) => store.delete(note.n));
}
