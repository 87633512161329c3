import { today } from "./ahead.js";
import { asId, answered, lacking, numbers } from "./form.js";
import { tell } from "./tell.js";

/** The questions before a session, answered where there is no connection. */
const place = location.pathname.split("/")[2];
const form = /** @type {HTMLFormElement} */ (asId("before"));
form.action = `/session/${place}`;
const minutes = new URLSearchParams(location.search).get("minutes");
if (minutes) /** @type {HTMLInputElement} */ (form.elements.namedItem("minutes")).value = minutes;
answered(form, here); // before anything is waited for: what is answered at once is heard, too
const barred = (await today()).barred;
if (!document.querySelector("meta[name=backwise-owner]") && barred) location.replace("/today");

/** @param {FormData} said */
async function here(said) {
  const { date } = await today();
  const flags = said.getAll("flag").map(String).filter((flag) => flag !== "none");
  if (flags.length > 0) {
    await tell({ kind: "danger-told", date, flags });
    if ((await today()).barred) return location.assign("/device/stop");
  }
  const { pain } = numbers(said, { pain: 10 });
  const whole = said.getAll("flag").length > 0 && said.get("up") !== null && pain !== null;
  if (!whole || flags.length > 0) return lacking("before-wrong");
  await tell({ kind: "pain-noted", date, moment: "before", pain });
  location.assign(place === "aerobic" ? "/session/aerobic/log" : `/session/${place}/go?up=${said.get("up")}#${said.get("minutes") || "whole"}`);
}
