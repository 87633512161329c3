import { show } from "../device/may.js";
import { finishOthers, nameOf, saved, stay } from "./places.js";
import { Player } from "./player.js";
import { source } from "./source.js";
import { byId } from "./view.js";

/** Opens the session that the address names. */
const place = location.pathname.split("/")[2];
const up = new URLSearchParams(location.search).get("up") === "yes" ? "yes" : "no";
const found = await source(place, up).catch(() => null);
if (!found) {
  byId("ready").hidden = true;
  byId("trouble").hidden = false;
} else if ("answer" in found) show(found.answer, found.dialled);
else {
  const name = nameOf(found.session);
  stay(name);
  new Player(found.session, { name, kept: await saved(name) }).open();
  await finishOthers(found.session.date);
}
