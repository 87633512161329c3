import { today } from "./ahead.js";
import { show } from "./may.js";
import { asId, answered, numbers } from "./form.js";
import { tell } from "./tell.js";
import { counted, dateWords, element, say } from "./words.js";

/** Today without a connection: its sessions, and the morning. */
const day = await today();
const stands = day.barred ?? (day.ended ? /** @type {const} */ ({ may: "ended" }) : null);
if (stands) show(stands, day.dialled);
else open();

function open() {
  asId("date").textContent = dateWords(day.date);
  const cards = [...day.page.calendar.map(session), ...squeeze(), ...walk()];
  asId("sessions").replaceChildren(...cards);
  asId("off").hidden = cards.length > 0;
  asId("morning").hidden = day.start !== null;
  asId("relief").hidden = !day.reliefAllowed;
  /** @type {HTMLElement} */ (asId("relief").firstElementChild).textContent = counted("relief", day.page.relief);
  for (const usual of document.querySelectorAll("[data-usual]")) usual.toggleAttribute("hidden", false);
  answered(/** @type {HTMLFormElement} */ (asId("morning").querySelector("form")), morning);
}

/** @param {{place: string, name: string, minutes: number}} planned */
function session({ place, name, minutes }) {
  const done = day.done.includes(place);
  return card(name, minutes, `/session/${place}`, done ? say("again") : counted("start", minutes), done ? say("done") : "");
}

/** The day's gluteal item by itself. */
function squeeze() {
  const found = day.find("daily", false);
  return found.may === "do" ? [card(say("daily"), found.session.versions[0].minutes, "/session/daily", say("begin"), "")] : [];
}

function walk() {
  const { aerobic } = day.page;
  const name = day.ahead.exercises[aerobic?.exercise]?.name;
  return name && day.kind !== "relief" ? [card(name, aerobic.minutes, "/session/aerobic", say("walk"), "")] : [];
}

/** @param {string} name @param {number} minutes @param {string} href @param {string} act @param {string} state */
function card(name, minutes, href, act, state) {
  const head = element("div", "", "headline");
  head.append(element("h2", name), element("p", counted("minutes", minutes), "quiet"));
  const whole = element("section", "", "card");
  whole.append(head, ...(state ? [element("p", state, "state done")] : []), Object.assign(element("a", act, state ? "plain" : "act"), { href }));
  return whole;
}

/** @param {FormData} said */
async function morning(said) {
  const { pain } = numbers(said, { pain: 10 });
  if (pain !== null) await tell({ kind: "pain-noted", date: day.date, moment: "morning", pain });
  location.reload();
}
