import { today } from "./ahead.js";
import { asId, answered, lacking, numbers } from "./form.js";
import { tell } from "./tell.js";
import { element } from "./words.js";

/** A walk, noted where there is no connection. */
const DAY_MINUTES = 1440;
const form = /** @type {HTMLFormElement} */ (asId("walked"));
answered(form, here);
if (!form.dataset.exercise) fill(await today());

/** @param {import("./day.js").Day} day */
function fill(day) {
  const exercise = day.barred || day.ended || day.kind === "relief" ? null : day.page.aerobic?.exercise;
  const words = day.ahead?.exercises?.[exercise];
  if (!words) return location.replace("/today");
  form.dataset.exercise = exercise;
  asId("walk").textContent = words.name;
  asId("walk-start").textContent = words.start;
  asId("walk-steps").replaceChildren(...words.steps.map((/** @type {string} */ step) => element("li", step)));
  asId("walk-stop").replaceChildren(...words.stopIf.map((/** @type {string} */ sign) => element("li", sign)));
}

/** @param {FormData} said */
async function here(said) {
  const { minutes, pain } = numbers(said, { minutes: DAY_MINUTES, pain: 10 });
  if (!minutes || pain === null) return lacking("walk-wrong");
  const { date } = await today();
  await tell({ kind: "aerobic-done", date, exercise: form.dataset.exercise, minutes });
  await tell({ kind: "pain-noted", date, moment: "after", pain });
  location.assign("/today");
}
