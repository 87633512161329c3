import { keepFigures } from "./figures.js";
import { greet } from "./hello.js";
import { keep, kept } from "./kept.js";
import { notes, remove } from "./notes.js";
import { owner } from "./owner.js";

const PATIENCE = 60_000;

/**
 * Fetches the days ahead whenever something changed them, and lets go of notes that they hold. One page does at a time:
 * older days that come late must not take the place of newer ones, whose notes are gone.
 *
 * @returns {Promise<void>}
 */
export function renew() {
  const locks = navigator.locks;
  return locks ? locks.request("backwise-days", inTurn) : inTurn();
}

/** A device that cannot open our pages without a connection needs no days ahead. */
async function inTurn() {
  const sent = (await notes()).filter((note) => note.state === "sent");
  const { hello } = await greet();
  if (!hello || hello.owner !== (await owner())) return;
  if (await guidesAlone()) await fetchDays(hello.stamp);
  for (const note of sent) await remove(note);
}

const guidesAlone = async () => Boolean((await navigator.serviceWorker?.getRegistration().catch(() => null))?.active);

/** @param {string} stamp */
async function fetchDays(stamp) {
  let days = await kept("days");
  if (days?.stamp !== stamp) {
    const reply = await fetch("/device/days.json", { credentials: "same-origin", priority: "low", signal: AbortSignal.timeout(PATIENCE) });
    if (!reply.ok) throw new Error(`the days ahead answer ${reply.status}`);
    days = await reply.json();
    await keep("days", days);
    if ((await kept("days"))?.stamp !== days.stamp) throw new Error("there is no room for the days ahead");
  }
  await keepFigures(days);
}
