import { keepOpen, opens } from "./database.js";
import { save } from "./export.js";
import { greet } from "./hello.js";
import { notes } from "./notes.js";
import { forgetAll, owner } from "./owner.js";
import { bring } from "./rounds.js";

/**
 * Signing out leaves nothing on the device. What is not in the diary yet is asked about first. Without a connection
 * the device forgets all the same, and the sign-in itself ends as soon as there is one.
 */
export function leaving() {
  const form = document.querySelector("form[data-leave]");
  if (form instanceof HTMLFormElement) form.addEventListener("submit", (event) => ask(event, form));
  owed();
  addEventListener("online", owed);
}

/** @param {SubmitEvent} event @param {HTMLFormElement} form */
async function ask(event, form) {
  event.preventDefault();
  await bring();
  const there = (await notes()).filter((note) => note.state !== "sent");
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById("leave-dialog"));
  if (there.length === 0) return leave(form);
  dialog.querySelector("[data-save]")?.addEventListener("click", () => save(there));
  dialog.querySelector("[data-leave-now]")?.addEventListener("click", () => leave(form), { once: true });
  dialog.querySelector("[data-stay]")?.addEventListener("click", () => dialog.close());
  dialog.showModal();
}

/** @param {HTMLFormElement} form */
async function leave(form) {
  await forgetAll(await owner());
  const { hello } = await greet();
  if (hello) return form.submit();
  await keepOpen("leaving", true);
  location.assign("/today");
}

/** Ends a sign-in that could not be ended when it was asked for. */
async function owed() {
  if (!(await opens("leaving"))) return;
  const { hello, why } = await greet();
  if (why === "offline") return;
  if (hello) await fetch("/sign-out", { method: "POST", headers: { "x-csrf-token": hello.token }, credentials: "same-origin" });
  await keepOpen("leaving", false);
  location.assign("/today");
}
