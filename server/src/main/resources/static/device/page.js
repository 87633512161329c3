import { answers } from "./answers.js";
import { start } from "./start.js";
import { leaving } from "./leave.js";
import { showUnsent } from "./unsent.js";

/** What every page does, so that the next one can do without a connection. */
answers();
showUnsent();
leaving();
start();
