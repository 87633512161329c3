import { finishOthers, saved } from "./saved.js";

/** What was begun on this device is offered to be gone on with; what was begun on other days counts. */
const place = document.querySelector("[data-place]");
if (place instanceof HTMLElement) {
  for (const link of place.querySelectorAll("[data-session]")) {
    if (link instanceof HTMLElement && saved(`${place.dataset.place}-${link.dataset.session}`)) link.textContent = place.dataset.goOn ?? "";
  }
  finishOthers(place.dataset.place ?? "", place.dataset.token ?? "");
}
