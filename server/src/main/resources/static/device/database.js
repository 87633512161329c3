/**
 * The database of this device: `keys` that never leave it, `sealed` things of a person, `notes` on their way to the
 * diary, and `open`, where nothing personal stands.
 */
const NAME = "backwise";
const STORES = ["keys", "sealed", "notes", "open"];

/** @type {Promise<IDBDatabase | null> | null} */
let opened = null;

/** The database; null where the browser keeps nothing, or cannot seal what it keeps. @returns {Promise<IDBDatabase | null>} */
export function database() {
  opened ??= able() ? open().catch(() => null) : Promise.resolve(null);
  return opened;
}

/** Keys are for pages that came over a safe way alone. */
const able = () => "indexedDB" in globalThis && Boolean(globalThis.crypto?.subtle);

/** @returns {Promise<IDBDatabase>} */
function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      for (const store of STORES) request.result.createObjectStore(store, store === "notes" ? { keyPath: "n", autoIncrement: true } : undefined);
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
  });
}

/**
 * Runs one step in one transaction; resolves when the transaction is on the disk.
 *
 * @template T @param {IDBDatabase} db @param {string[]} stores @param {IDBTransactionMode} mode
 * @param {(...stores: IDBObjectStore[]) => IDBRequest<T> | void} step @returns {Promise<T>}
 */
export function run(db, stores, mode, step) {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(stores, mode, { durability: "strict" });
    const request = step(...stores.map((store) => transaction.objectStore(store)));
    transaction.oncomplete = () => resolve(/** @type {T} */ (request ? request.result : undefined));
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Something that is nobody's secret. @param {string} name @returns {Promise<any>} */
export async function opens(name) {
  const db = await database();
  return db ? run(db, ["open"], "readonly", (open) => open.get(name)).catch(() => undefined) : undefined;
}

/** @param {string} name @param {unknown} value */
export async function keepOpen(name, value) {
  const db = await database();
  if (db) await run(db, ["open"], "readwrite", (open) => open.put(value, name)).catch(() => {});
}
