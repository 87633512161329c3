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
  if (form instanceof HTMLFormElement) listen(form);
  owed();
  addEventListener("online", owed);
}

/** Once, however often somebody thinks it over. @param {HTMLFormElement} form */
function listen(form) {
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById("leave-dialog"));
  form.addEventListener("submit", (event) => ask(event, form, dialog));
  dialog.querySelector("[data-save]")?.addEventListener("click", async () => save(await unsent()));
  dialog.querySelector("[data-leave-now]")?.addEventListener("click", () => leave(form), { once: true });
  dialog.querySelector("[data-stay]")?.addEventListener("click", () => dialog.close());
}

/** What is not in the diary yet. */
const unsent = async () => (await notes()).filter((note) => note.state !== "sent");

/** @param {SubmitEvent} event @param {HTMLFormElement} form @param {HTMLDialogElement} dialog */
async function ask(event, form, dialog) {
  event.preventDefault();
  await bring();
  if ((await unsent()).length === 0) return leave(form);
  if (!dialog.open) dialog.showModal();
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
