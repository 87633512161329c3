import { today } from "./ahead.js";
import { asId } from "./form.js";
import { save } from "./export.js";
import { add, notes, put, remove } from "./notes.js";
import { noteWords } from "./note-words.js";
import { afresh } from "./rounds.js";
import { dateWords, element, say } from "./words.js";

/** What this device keeps, and what has not reached the diary. @typedef {import("./notes.js").Note} Note */
asId("send").addEventListener("click", () => afresh());
asId("save").addEventListener("click", async () => save(await unsent()));
document.addEventListener("backwise-notes", (event) => draw(/** @type {CustomEvent} */ (event).detail));
draw("");

const unsent = async () => (await notes()).filter((note) => note.state !== "sent");

/** @param {string} why */
async function draw(why) {
  const there = await unsent();
  asId("notes").replaceChildren(...there.map(line));
  asId("none").hidden = there.length > 0;
  asId("ways").hidden = there.length === 0;
  asId("send").hidden = !there.some((note) => note.state === "waiting");
  asId("why").textContent = there.some((note) => note.state === "waiting") && why ? say(`why.${why}`) : "";
  const { ahead } = await today();
  asId("programme").textContent = ahead ? say("programme", { date: dateWords(ahead.until) }) : say("no-programme");
}

/** @param {Note} note */
function line(note) {
  const item = element("li", "", "card");
  item.append(element("p", noteWords(note.body)));
  if (note.state === "conflict") item.append(element("p", say("theirs", { words: noteWords(note.answer) })), ways(note, "both", both, "theirs-is-right"));
  if (note.state === "attention") item.append(element("p", [say("refused"), ...(note.problems ?? [])].join(" ")), ways(note, "again-send", again, "remove"));
  return item;
}

/** @param {Note} note @param {string} first @param {(note: Note) => Promise<unknown>} act @param {string} second */
function ways(note, first, act, second) {
  const row = element("div", "", "ways");
  row.append(button(first, () => act(note)), button(second, () => remove(note)));
  return row;
}

/** @param {string} words @param {() => Promise<unknown>} act */
function button(words, act) {
  const made = Object.assign(element("button", say(words), "plain"), { type: "button" });
  made.addEventListener("click", async () => {
    await act();
    await afresh();
  });
  return made;
}

/** Mine goes in beside the other, with an id of its own. @param {Note} note */
async function both(note) {
  await add(note.body);
  await remove(note);
}

/** @param {Note} note */
const again = (note) => put({ ...note, state: "waiting" });
