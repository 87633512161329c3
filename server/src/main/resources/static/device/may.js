import { element, say } from "./words.js";

/**
 * Shows what stands in the way instead of the page.
 *
 * @param {import("./day.js").Answer} answer @param {string[]} [dialled]
 */
export function show(answer, dialled = []) {
  for (const usual of document.querySelectorAll("[data-usual]")) usual.toggleAttribute("hidden", true);
  const place = document.querySelector(`[data-may=${answer.may}]`);
  if (!place) return;
  if (answer.may === "stop") stop(place, answer.stop, dialled);
  if (answer.may === "held") fill(place, answer.held.lines, answer.held.next);
  place.toggleAttribute("hidden", false);
}

/** @param {Element} place @param {{reason: string, lines: string[], steps: string[]}} stop @param {string[]} dialled */
function stop(place, { reason, lines, steps }, dialled) {
  for (const head of place.querySelectorAll("[data-reason]")) head.toggleAttribute("hidden", head.getAttribute("data-reason") !== reason);
  fill(place, lines, steps);
  const call = reason === "emergency" ? dialled : [];
  place.querySelector("[data-dialled]")?.replaceChildren(...call.map((number) => dial(number, say("call", { number }))));
}

/** @param {string} number @param {string} words */
export function dial(number, words) {
  return Object.assign(element("a", words, "act stop"), { href: `tel:${number}` });
}

/** @param {Element} place @param {string[]} lines @param {string[]} next */
function fill(place, lines, next) {
  place.querySelector("[data-lines]")?.replaceChildren(...lines.map((line) => element("p", line, "lead")));
  place.querySelector("[data-next]")?.replaceChildren(...next.map((step) => element("li", step)));
}
