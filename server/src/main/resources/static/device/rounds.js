import { deliver } from "./deliver.js";
import { left, pause } from "./later.js";

/** Tries again and again, with longer pauses, for as long as the page is there. */
let tries = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** Brings what waits, now; says so to whoever shows it. @returns {Promise<import("./deliver.js").Why>} */
export async function bring() {
  clearTimeout(timer);
  const why = await deliver().catch(() => /** @type {const} */ ("later"));
  tries = why === "offline" || why === "later" ? tries + 1 : 0;
  if (tries > 0) await next();
  document.dispatchEvent(new CustomEvent("backwise-notes", { detail: why }));
  return why;
}

async function next() {
  const wait = Math.max(pause(tries), await left());
  clearTimeout(timer);
  timer = setTimeout(bring, wait);
}

/** A new chance: what did not work before may work now. */
export function afresh() {
  tries = 0;
  return bring();
}
