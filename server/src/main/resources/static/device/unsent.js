import { notes } from "./notes.js";

/** A quiet line while something told is not in the diary yet; where somebody is needed it says so. */
export function showUnsent() {
  document.addEventListener("backwise-notes", (event) => show(/** @type {CustomEvent} */ (event).detail));
  show("");
}

/** @param {import("./deliver.js").Why} why */
async function show(why) {
  const line = document.getElementById("unsent");
  const words = line?.querySelector("span");
  if (!line || !words) return;
  const states = (await notes()).map((note) => note.state);
  const needed = states.some((state) => state === "attention" || state === "conflict");
  const said = needed ? "attention" : why === "sign-in" ? "signIn" : why === "other" ? "other" : "offline";
  line.hidden = !needed && !(states.includes("waiting") && why);
  if (!line.hidden && words.textContent !== words.dataset[said]) words.textContent = words.dataset[said] ?? "";
}
