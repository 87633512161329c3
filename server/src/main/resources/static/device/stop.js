import { today } from "./ahead.js";
import { show } from "./may.js";

/** What stands in the way, as long as it does. */
const day = await today();
const stands = day.told ?? (day.ended ? /** @type {const} */ ({ may: "ended" }) : day.barred);
if (stands && stands.may !== "expired") show(stands, day.dialled);
else location.replace("/today");
