import { today } from "./ahead.js";
import { show } from "./may.js";

/** What stands in the way, as long as it does. */
const day = await today();
const barred = day.barred;
if (barred && barred.may !== "expired") show(barred, day.dialled);
else location.replace("/today");
