import { bar, followed, look } from "./ahead-of-server.js";
import { keepOpen, opens } from "./database.js";
import { dateOf } from "./day.js";
import { owner } from "./owner.js";
import { renew } from "./renew.js";
import { afresh } from "./rounds.js";

/** What every page does for the time without a connection. */
export async function start() {
  await owner();
  await noteDate();
  await bar();
  await worker();
  document.addEventListener("backwise-notes", followed);
  addEventListener("online", again);
  document.addEventListener("visibilitychange", () => !document.hidden && again());
  await again();
}

/** A clock that is set back does not make the days ahead last longer. */
async function noteDate() {
  const [today, newest] = [dateOf(new Date()), await opens("newest")];
  if (!newest || today > newest) await keepOpen("newest", today);
}

/** In a browser that is too old for it, everything but this works. */
async function worker() {
  const workers = navigator.serviceWorker;
  await workers?.register("/worker.js", { type: "module" }).catch(() => null);
}

async function again() {
  await look();
  await afresh();
  if (!(await followed()) && !document.getElementById("player")) await renew().catch(() => {});
}

