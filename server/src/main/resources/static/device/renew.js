import { keepFigures } from "./figures.js";
import { greet } from "./hello.js";
import { keep, kept } from "./kept.js";
import { notes, remove } from "./notes.js";
import { owner } from "./owner.js";

/**
 * Fetches the days ahead whenever something changed them, and lets go of notes that they hold. A device that cannot
 * open our pages without a connection needs no days ahead.
 */
export async function renew() {
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
    const reply = await fetch("/device/days.json", { credentials: "same-origin", priority: "low" });
    if (!reply.ok) throw new Error(`the days ahead answer ${reply.status}`);
    days = await reply.json();
    await keep("days", days);
  }
  await keepFigures(days);
}
