import { database, run } from "./database.js";

/**
 * Seals what is personal. Each person has a key of their own on this device; nobody can read it out of the
 * browser, and without it what is sealed is noise.
 *
 * @typedef {{iv: Uint8Array<ArrayBuffer>, bytes: ArrayBuffer}} Sealed
 */
const WAY = { name: "AES-GCM", length: 256 };
const IV_BYTES = 12;

/** @type {Map<string, Promise<CryptoKey>>} */
const keys = new Map();

/** @type {Set<string>} who left: what this page still does for them is sealed no more */
const gone = new Set();

/** @param {string} owner */
function here(owner) {
  if (gone.has(owner)) throw new Error("they have left");
}

/** @param {string} owner @returns {Promise<CryptoKey>} */
function key(owner) {
  const known = keys.get(owner) ?? keyOf(owner);
  keys.set(owner, known);
  known.catch(() => keys.delete(owner));
  return known;
}

/** The first that is kept counts, though two pages may have made one. @param {string} owner @returns {Promise<CryptoKey>} */
async function keyOf(owner) {
  const db = await database();
  if (!db) throw new Error("nothing is kept here");
  const made = await crypto.subtle.generateKey(WAY, false, ["encrypt", "decrypt"]);
  here(owner);
  await run(db, ["keys"], "readwrite", (store) => {
    const there = store.get(owner);
    there.onsuccess = () => there.result ?? store.put(made, owner);
  });
  return run(db, ["keys"], "readonly", (store) => store.get(owner));
}

/** @param {string} owner @param {unknown} value @returns {Promise<Sealed>} */
export async function seal(owner, value) {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const bytes = await crypto.subtle.encrypt({ name: WAY.name, iv }, await key(owner), plain);
  here(owner);
  return { iv, bytes };
}

/** @param {string} owner @param {Sealed} sealed @returns {Promise<any>} */
export async function unseal(owner, { iv, bytes }) {
  const plain = await crypto.subtle.decrypt({ name: WAY.name, iv }, await key(owner), bytes);
  return JSON.parse(new TextDecoder().decode(plain));
}

/** @param {string} owner */
export function forgetKey(owner) {
  gone.add(owner);
  keys.delete(owner);
}
