import { finishOthers, nameOf, saved } from "./places.js";

/** What was begun on this device is offered to be gone on with; what was begun on other days counts. */
const place = document.querySelector("[data-date]");
if (place instanceof HTMLElement) {
  const date = place.dataset.date ?? "";
  for (const link of place.querySelectorAll("[data-session]")) {
    if (!(link instanceof HTMLElement)) continue;
    if (await saved(nameOf({ date, session: link.dataset.session ?? "" }))) link.textContent = place.dataset.goOn ?? "";
  }
  await finishOthers(date);
}
