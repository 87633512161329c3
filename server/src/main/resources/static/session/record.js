import { newId } from "../device/notes.js";
import { finished, tally } from "./tally.js";

/** What was done of a session, and how it goes into the diary: once, whoever sends it. */
export class Record {
  /** @param {any} session @param {import("./places.js").Saved | null} kept */
  constructor(session, kept) {
    this.session = session;
    this.id = kept?.id ?? newId();
    this.done = new Set(kept?.done ?? []);
    this.asked = kept?.asked ?? [];
  }

  /** What was done between two seconds counts. @param {import("./lay.js").Laid[]} segments @param {number} from @param {number} to */
  count(segments, from, to) {
    for (const key of finished(segments, from, to)) this.done.add(key);
  }

  /** What goes into the diary. @param {import("./lay.js").Laid[]} lines of all that could be done */
  entry(lines) {
    const { date, session, routine } = this.session;
    return { kind: "session-done", date, session, routine, did: tally(this.done, lines) };
  }
}
