import { today } from "./ahead.js";
import { asId, answered, lacking, numbers } from "./form.js";
import { tell } from "./tell.js";

/** How it went, told where there is no connection. */
const place = location.pathname.split("/")[2];
const form = /** @type {HTMLFormElement} */ (asId("after"));
form.action = `/session/${place}/after`;
answered(form, here);

/** @param {FormData} said */
async function here(said) {
  const { pain, effort } = numbers(said, { pain: 10, effort: 10 });
  if (pain === null || effort === null) return lacking("after-wrong");
  const { date } = await today();
  await tell({ kind: "pain-noted", date, moment: "after", pain });
  await tell({ kind: "effort-noted", date, session: place, effort });
  for (const [name, value] of said) {
    const [what, which] = name.split(/\.(.*)/);
    if (what === "word") await tell({ kind: "word-said", date, exercise: which, word: value });
    if (what === "care") await tell({ kind: "other-care-noted", date, care: which, note: String(said.get(`note.${which}`) ?? "") });
  }
  location.assign("/today");
}
