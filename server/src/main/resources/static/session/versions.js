import { fill } from "./script.js";
import { byId } from "./view.js";

/**
 * How long today: asked before the start, when there is a choice.
 *
 * @param {{minutes: number, whole: boolean}[]} versions @param {Record<string, string>} words
 * @param {number} chosen @param {(version: number) => void} choose
 */
export function offer(versions, words, chosen, choose) {
  byId("how-long").hidden = versions.length < 2;
  byId("versions").replaceChildren(
    ...versions.map((version, i) => {
      const label = Object.assign(document.createElement("label"), { className: "pill" });
      const input = Object.assign(document.createElement("input"), { type: "radio", name: "version", checked: i === chosen });
      input.addEventListener("change", () => choose(i));
      const said = fill(version.whole ? words.whole : words.minutes, { count: version.minutes });
      label.append(input, Object.assign(document.createElement("span"), { textContent: said }));
      return label;
    }),
  );
}

/** The version that the address asks for; the whole one otherwise. @param {{minutes: number}[]} versions @param {string | null} minutes */
export function asked(versions, minutes) {
  const found = versions.findIndex((version) => version.minutes === Number(minutes));
  return found < 0 ? versions.length - 1 : found;
}
