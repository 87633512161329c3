import { today } from "../device/ahead.js";
import { nameOf, saved } from "./places.js";
import { pictured } from "./settings.js";

/**
 * The page of a session brings the first exercise along, as the server knows it. Where this device knows of something
 * else, it asks for a page without, so that nobody sees what is gone a moment later.
 */
const NONE = "no";

/** What to ask for. @param {string} place @returns {Promise<"yes" | "no">} */
export async function firstSight(place) {
  const day = await today();
  const other = !pictured() || day.told || day.facts.hurt.length > 0 || (await saved(nameOf({ date: day.date, session: place })));
  return other ? NONE : "yes";
}

/** From now on this page has a place of its own, also when it is loaded again. */
export function ownSight() {
  const address = new URL(location.href);
  address.searchParams.set("first", NONE);
  history.replaceState(history.state, "", address);
}
