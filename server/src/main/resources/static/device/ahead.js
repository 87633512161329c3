import { opens } from "./database.js";
import { Day, dateOf } from "./day.js";
import { kept } from "./kept.js";
import { notes } from "./notes.js";

/** Today, as this device knows it. @param {Date} [now] @returns {Promise<Day>} */
export async function today(now = new Date()) {
  const [days, told, newest] = [await kept("days"), await notes(), await opens("newest")];
  return new Day(days, told, dateOf(now), newest ?? "");
}
