import { today } from "./ahead.js";
import { Day } from "./day.js";
import { notes } from "./notes.js";

/** What this device knows and the server does not yet: its pages must not lead on as if nothing had been told. */
const STOP = "/device/stop";

/** @type {Set<string>} notes that waited when somebody last looked */
let waiting = new Set();

/** Leaves a page of the server that leads to exercise while something that waits here forbids it. */
export async function bar() {
  const path = location.pathname;
  const leads = path === "/" || path === "/today" || (path.startsWith("/session/") && !path.endsWith("/after"));
  if (!leads || !document.querySelector("meta[name=backwise-owner]")) return;
  const day = await today();
  const here = new Day(day.ahead, day.notes.filter(({ state }) => state !== "sent"), day.date);
  if (here.told || here.facts.outcomes.includes("end-session")) location.replace(STOP);
}

/** Remembers what waits. */
export async function look() {
  waiting = new Set((await notes()).filter((note) => note.state === "waiting").map((note) => note.id));
}

/** Shows what the server makes of something that waited. @returns {Promise<boolean>} whether this page is left for it */
export async function followed() {
  const answers = (await notes()).filter(({ id, state }) => state === "sent" && waiting.has(id)).map(({ answer }) => answer ?? {});
  const stops = answers.some(({ stop, outcome }) => stop || outcome === "lock-and-screen");
  const ends = location.pathname === "/today" && answers.some(({ outcome }) => outcome === "end-session");
  const decided = location.pathname === STOP && answers.length > 0;
  if (!stops && !ends && !decided) return false;
  waiting.clear();
  location.assign("/today");
  return true;
}
