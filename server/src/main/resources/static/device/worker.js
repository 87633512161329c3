import { keptFigure } from "./figures.js";

/**
 * Answers where the network does not: with the files of one release, and with pages that hold nothing personal. What
 * is personal lies sealed in the database, and pages take it from there.
 *
 * @typedef {{release: string, files: string[], shells: Record<string, string>}} Release shells: address by name
 */
const OUR_CACHE = "backwise-";
const AWAY = [502, 503, 504];

/** @param {Release} release */
export function work(release) {
  const worker = /** @type {any} */ (globalThis);
  const name = OUR_CACHE + release.release;
  worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(fill(name, release).then(() => worker.skipWaiting())));
  worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(sweep(name).then(() => worker.clients.claim())));
  worker.addEventListener("fetch", (/** @type {any} */ event) => {
    const answer = answered(event.request, name, release);
    if (answer) event.respondWith(answer);
  });
}

/** All or nothing: half a release would be worse than none. @param {string} name @param {Release} release */
async function fill(name, { files, shells }) {
  const cache = await caches.open(name);
  await cache.addAll([...files, ...Object.values(shells)]);
}

/** @param {string} name */
async function sweep(name) {
  const old = (await caches.keys()).filter((other) => other.startsWith(OUR_CACHE) && other !== name);
  await Promise.all(old.map((other) => caches.delete(other)));
}

/** @param {Request} request @param {string} name @param {Release} release @returns {Promise<Response> | null} null: not ours to answer */
function answered(request, name, { files, shells }) {
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return null;
  if (request.mode === "navigate") return page(request, name, shells[shell(url.pathname)]);
  if (files.includes(url.pathname)) return file(request, name);
  return url.pathname.startsWith("/figures/") ? figure(request, url) : null;
}

/** Which page stands in for an address. @param {string} path */
export function shell(path) {
  if (path === "/" || path === "/today") return "today";
  if (path === "/help-now") return "help";
  if (path === "/device/notes") return "notes";
  if (path === "/device/stop" || path === "/begin/stop" || path === "/session/locked") return "stop";
  const [, what, , step] = path.split("/");
  if (what !== "session") return "elsewhere";
  return { go: "player", after: "after", log: "aerobic" }[step ?? ""] ?? "before";
}

/** @param {Request} request @param {string} name @param {string} instead */
async function page(request, name, instead) {
  try {
    const reply = await fetch(request);
    if (!AWAY.includes(reply.status)) return reply;
  } catch {
    // What follows is for this.
  }
  return cached(name, instead);
}

/** A file of this release never changes. @param {Request} request @param {string} name */
async function file(request, name) {
  return (await caches.match(request, { cacheName: name })) ?? fetch(request);
}

/** @param {Request} request @param {URL} url */
async function figure(request, url) {
  try {
    return await fetch(request);
  } catch (lost) {
    const there = await keptFigure(url);
    if (there) return there;
    throw lost;
  }
}

/** @param {string} name @param {string} address */
async function cached(name, address) {
  return (await caches.match(address, { cacheName: name })) ?? Response.error();
}
