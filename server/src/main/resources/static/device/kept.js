import { database, run } from "./database.js";
import { owner } from "./owner.js";
import { seal, unseal } from "./seal.js";

/** What this device keeps of a person by name: sealed, or in a page that keeps nothing for as long as it is open. @type {Map<string, any>} */
const held = new Map();

/** @param {string} name @returns {Promise<any>} null where there is nothing */
export async function kept(name) {
  const db = await database();
  if (!db) return held.get(name) ?? null;
  try {
    const sealed = await run(db, ["sealed"], "readonly", (store) => store.get(name));
    return sealed ? await unseal(await owner(), sealed) : (held.get(name) ?? null);
  } catch {
    return held.get(name) ?? null;
  }
}

/** @type {Promise<unknown>} what is written in turn */
let writing = Promise.resolve();

/** What waits for its turn, by name: on a slow device only the newest is written, so that it is never far behind. @type {Map<string, () => Promise<unknown>>} */
const next = new Map();

/** @param {string} name @param {() => Promise<unknown>} act */
function inTurn(name, act) {
  next.set(name, act);
  writing = writing.then(() => {
    const newest = next.get(name);
    next.delete(name);
    return newest?.();
  });
  return writing;
}

/** @param {string} name @param {unknown} value */
export function keep(name, value) {
  return inTurn(name, () => write(name, value).catch(() => held.set(name, value)));
}

/** @param {string} name @param {unknown} value */
async function write(name, value) {
  const db = await database();
  if (!db) return held.set(name, value);
  const sealed = await seal(await owner(), value);
  return run(db, ["sealed"], "readwrite", (store) => store.put(sealed, name));
}

/** @param {string} name */
export function forget(name) {
  return inTurn(name, () => erase(name).catch(() => {}));
}

/** @param {string} name */
async function erase(name) {
  held.delete(name);
  const db = await database();
  if (db) await run(db, ["sealed"], "readwrite", (store) => store.delete(name));
}

/** The names that begin so. @param {string} start @returns {Promise<string[]>} */
export async function names(start) {
  const db = await database().catch(() => null);
  const all = db ? await run(db, ["sealed"], "readonly", (store) => store.getAllKeys()).catch(() => []) : [...held.keys()];
  return all.map(String).filter((name) => name.startsWith(start));
}
