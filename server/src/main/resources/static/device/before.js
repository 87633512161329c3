import { firstSight } from "../session/first.js";
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
const { barred, ahead, date } = await today();
if (!document.querySelector("meta[name=backwise-owner]")) {
  if (barred) location.replace("/today");
  asId("asked-today").hidden = ahead?.asked !== date;
  asId("asked-before").hidden = ahead?.asked === date;
}
/** @type {HTMLInputElement} */ (form.elements.namedItem("first")).value = await firstSight(place);

/** @param {FormData} said */
async function here(said) {
  const { date } = await today();
  const ticked = said.getAll("flag").map(String);
  const vague = ticked.some((tick) => tick.startsWith("row."));
  const flags = ticked.filter((tick) => tick !== "none" && !tick.startsWith("row.")).flatMap((tick) => tick.split(" "));
  if (flags.length > 0) {
    await tell({ kind: "danger-told", date, flags });
    if ((await today()).barred) return location.assign("/device/stop");
  }
  const { pain } = numbers(said, { pain: 10 });
  const whole = ticked.join() === "none" && said.get("up") !== null && pain !== null;
  if (!whole) return lacking(vague ? "before-which" : "before-wrong", vague ? "before-wrong" : "before-which");
  await tell({ kind: "pain-noted", date, moment: "before", pain });
  location.assign(place === "aerobic" ? "/session/aerobic/log" : `/session/${place}/go?up=${said.get("up")}&minutes=${said.get("minutes") || "whole"}`);
}
