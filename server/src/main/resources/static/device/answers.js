import { fields, given, said, set } from "./filled.js";
import { forget, keep, kept, names } from "./kept.js";

/**
 * "Saved as you go": what was answered on a question page that was not sent yet. It comes back to the very page that
 * was left, on the same day, and only what was said; where the server, the words or the day are others, it is forgotten.
 *
 * @typedef {{day: string, page: string, said: [string, string][]}} Answers page: as the server gave it
 */
const START = "answers:";
const here = START + location.pathname;
const today = new Date().toDateString();

/** What is told there may have everything asked afresh: no answer from before it comes back. */
const asksAfresh = /^\/(flare|session)\b/.test(location.pathname);

/** The form that stands under the promise; none on a page that asks nothing. */
const form = /** @type {HTMLFormElement | null} */ (document.querySelector(".where ~ form"));

export function answers() {
  const tidied = tidy();
  if (form) saved(form, tidied);
}

/** What was sent, and led to another page, was taken; what was said on another day counts no more. */
async function tidy() {
  const before = sent();
  for (const name of await names(START)) {
    const there = await kept(name);
    if (asksAfresh || !there || there.day !== today || (name === before && name !== here)) await forget(name);
  }
}

/** @param {HTMLFormElement} form @param {Promise<void>} tidied */
function saved(form, tidied) {
  /** @type {Set<string>} */
  const touched = new Set();
  const page = given(form);
  const ready = tidied.then(() => comeBack(form, page, touched));
  const save = () => ready.then(() => keep(here, { day: today, page, said: said(form) }));
  const answered = (/** @type {Event} */ { target }) => {
    const { form: of, name } = /** @type {HTMLInputElement} */ (target);
    if (of === form && touched.add(name)) save();
  };
  // On the document: what the page itself does about an answer is done by then.
  document.addEventListener("input", answered);
  document.addEventListener("change", answered);
  form.addEventListener("submit", () => sent(here));
}

/** Which page was sent last, told to the one that comes next; a page that goes away waits for nothing that is slower. @param {string} [now] */
function sent(now) {
  try {
    const before = sessionStorage.getItem("sent");
    if (now) sessionStorage.setItem("sent", now);
    else sessionStorage.removeItem("sent");
    return before;
  } catch {
    return null; // Where nothing may be kept there is nothing to forget.
  }
}

/** @param {HTMLFormElement} form @param {string} page @param {Set<string>} touched */
async function comeBack(form, page, touched) {
  /** @type {Answers | null} */
  const there = await kept(here);
  if (!there) return;
  if (there.page !== page) return forget(here);
  for (const field of fields(form)) if (!touched.has(field.name)) set(field, there.said);
}
