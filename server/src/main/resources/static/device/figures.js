import { keep, kept } from "./kept.js";

/**
 * The figures of the days ahead, by their addresses. They tell what a person does, so they are kept as their
 * programme is, and not where browsers keep files.
 */
const NAME = "figures";
const PATIENCE = 60_000;

/** @param {any[]} lines @param {Record<string, {stills: string[]}>} exercises @returns {string[]} */
export function addresses(lines, exercises) {
  const found = new Set();
  for (const { exercise, segments } of lines) {
    for (const side of new Set(["right", ...segments.map((/** @type {any} */ s) => (s.side === "left" ? "left" : "right"))])) {
      for (const pose of ["end", ...exercises[exercise].stills]) found.add(`/figures/${exercise}.svg?side=${side}&pose=${pose}`);
      found.add(`/figures/${exercise}.json?side=${side}`);
    }
  }
  return [...found];
}

/** Keeps those of the days ahead, and no others; fetches what is new. @param {{lines?: any[], exercises?: any, release: string}} days */
export async function keepFigures({ lines = [], exercises, release }) {
  const before = (await kept(NAME)) ?? {};
  /** @type {Record<string, {type: string, body: string}>} */
  const now = {};
  for (const address of addresses(lines, exercises)) {
    const there = before.release === release ? before.all[address] : null;
    now[address] = there ?? (await fetched(address));
  }
  if (JSON.stringify(Object.keys(before.all ?? {})) === JSON.stringify(Object.keys(now)) && before.release === release) return;
  await keep(NAME, { release, all: now });
}

/** @param {string} address */
async function fetched(address) {
  const reply = await fetch(address, { credentials: "same-origin", priority: "low", signal: AbortSignal.timeout(PATIENCE) });
  if (!reply.ok) throw new Error(`${address} answers ${reply.status}`);
  return { type: reply.headers.get("content-type") ?? "", body: await reply.text() };
}

/** A kept figure; a view that is not there is answered by the best one. @param {URL} url @returns {Promise<Response | null>} */
export async function keptFigure(url) {
  const all = (await kept(NAME))?.all ?? {};
  const asked = new URLSearchParams(url.search);
  const side = asked.get("side") === "left" ? "left" : "right";
  const pose = url.pathname.endsWith(".svg") ? `&pose=${asked.get("pose") ?? "end"}` : "";
  const found = all[`${url.pathname}?side=${side}${pose}`];
  return found ? new Response(found.body, { headers: { "content-type": found.type } }) : null;
}
