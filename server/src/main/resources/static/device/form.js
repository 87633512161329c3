import { greet } from "./hello.js";
import { newId } from "./notes.js";
import { owner } from "./owner.js";

const PATIENCE = 4000;

/** @param {string} id @returns {HTMLElement} */
export const asId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/**
 * Sends a form as ever where there is a connection, also from a page that was kept for days; otherwise the device
 * takes what was answered.
 *
 * @param {HTMLFormElement} form @param {(said: FormData) => Promise<void>} here
 */
export function answered(form, here) {
  let sending = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (sending) return;
    sending = true;
    try {
      await heard(form, here);
    } finally {
      sending = false;
    }
  });
}

/** @param {HTMLFormElement} form @param {(said: FormData) => Promise<void>} here */
async function heard(form, here) {
  const said = new FormData(form);
  const { hello } = await greet(PATIENCE);
  if (hello && hello.owner === (await owner())) send(form, hello.token);
  else await here(said);
}

/** @param {HTMLFormElement} form @param {string} token */
function send(form, token) {
  set(form, "_csrf", token);
  const entry = form.elements.namedItem("entry");
  if (!(entry instanceof HTMLInputElement) || !entry.value) set(form, "entry", newId());
  form.submit();
}

/** @param {HTMLFormElement} form @param {string} name @param {string} value */
function set(form, name, value) {
  const there = form.elements.namedItem(name);
  const field = there instanceof HTMLInputElement ? there : form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name }));
  field.value = value;
}

/** The numbers of a form; null for what is none, or out of bounds. @template {string} K @param {FormData} said @param {Record<K, number>} most @returns {Record<K, number | null>} */
export function numbers(said, most) {
  const found = /** @type {Record<K, number | null>} */ ({});
  for (const name of /** @type {K[]} */ (Object.keys(most))) {
    const text = String(said.get(name) ?? "");
    found[name] = /^\d{1,4}$/.test(text) && Number(text) <= most[name] ? Number(text) : null;
  }
  return found;
}

/** Shows that something is lacking, and where. @param {string} id @param {string} [other] what was said before, perhaps */
export function lacking(id, other) {
  const notice = asId(id);
  if (other) asId(other).hidden = true;
  notice.hidden = false;
  notice.scrollIntoView({ block: "center" });
}
