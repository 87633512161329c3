/**
 * Who is signed in, and whether there is a way to the server at all.
 *
 * @typedef {{owner: string, token: string, stamp: string}} Hello stamp: changes when the days ahead do
 * @typedef {{hello: Hello | null, why: "" | "offline" | "sign-in"}} Greeting
 */
const PATIENCE = 6000;

/** @param {number} [patience] milliseconds @returns {Promise<Greeting>} */
export async function greet(patience = PATIENCE) {
  try {
    const reply = await fetch("/device", { credentials: "same-origin", cache: "no-store", signal: AbortSignal.timeout(patience) });
    if (reply.status === 401) return { hello: null, why: "sign-in" };
    return reply.ok ? { hello: await reply.json(), why: "" } : { hello: null, why: "offline" };
  } catch {
    return { hello: null, why: "offline" };
  }
}
