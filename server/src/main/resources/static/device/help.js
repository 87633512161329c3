import { today } from "./ahead.js";
import { dial } from "./may.js";
import { say } from "./words.js";

/** The number of the country in which the person is, where it is known. */
const place = document.getElementById("dial");
const { dialled } = await today();
place?.replaceChildren(...dialled.map((number) => dial(number, say("call", { number }))));
