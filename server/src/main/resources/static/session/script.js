import { sided } from "./lay.js";

/**
 * What is said and sounded, and when: a list that is made once for a timeline.
 *
 * @typedef {import("./lay.js").Laid} Laid
 * @typedef {{at: number, sign: string, say: string, tell?: boolean, aside?: boolean}} Cue sign: which sound and buzz;
 *   say: what the voice says; tell: also for a screen reader; aside: a word in a long hold, which can be left out
 * @typedef {{words: Record<string, string>, exercises: Record<string, {name: string, start: string}>, count: number}} Wording
 */
const LONG_HOLD = 10;
const HALVED_HOLD = 20;
/** In a long hold each second round of breath brings a word: face down, there is nothing to see. */
const ROUNDS_A_WORD = 2;
/** What is said needs so long to be heard to its end. */
const ROOM_FOR_WORD = 5;
const ROOM_FOR_START = 9;
const ROOM_FOR_BREATH = 6;
/** What is said of a breath; who breathes easily is told nothing. @type {Record<string, string>} */
const BREATHED = { in: "voice-in", out: "voice-out" };

/** Fills the gaps of a sentence. @param {string} sentence @param {Record<string, unknown>} gaps */
export const fill = (sentence, gaps) => sentence.replace(/\{(\w+)\}/g, (_, name) => String(gaps[name] ?? ""));

/** @param {Laid[]} segments @param {Wording} wording @returns {Cue[]} */
export function script(segments, wording) {
  const cues = segments.flatMap((segment, i) => of(segment, segments[i - 1], segments[i + 1], wording));
  return cues.sort((a, b) => a.at - b.at);
}

/** @param {Laid} s @param {Laid | undefined} before @param {Laid | undefined} after @param {Wording} w @returns {Cue[]} */
function of(s, before, after, w) {
  switch (s.kind) {
    case "get-ready": return [begin(s, w), ...countdown(s, after, w)];
    case "rest": return [{ at: s.startSecond, sign: "rest", say: rest(s, w), tell: true }, ...countdown(s, after, w)];
    case "switch-sides": return [{ at: s.startSecond, sign: "switch", say: join(w.words["voice-switch"], side(s, w)), tell: true }, ...countdown(s, after, w)];
    case "move-out": return [{ at: s.startSecond, sign: "out", say: out(s, before, after, w) }];
    case "hold": return hold(s, before, w);
    case "move-back": return [{ at: s.startSecond, sign: "back", say: back(s, before, w) }];
    default: return [];
  }
}

/** The name, the side, and how to start where there is time to hear it. @param {Laid} s @param {Wording} w */
function begin(s, w) {
  const { name, start } = w.exercises[s.exercise];
  const how = s.lengthSeconds >= ROOM_FOR_START ? start : "";
  return { at: s.startSecond, sign: "ready", say: join(`${name}.`, side(s, w), how), tell: true };
}

/** Three, two, and a breath in where the way out is a breath out. @param {Laid} s @param {Laid | undefined} after @param {Wording} w */
function countdown(s, after, w) {
  const end = s.startSecond + s.lengthSeconds;
  const from = Math.min(w.count, Math.ceil(s.lengthSeconds) - 1);
  /** @type {Cue[]} */
  const cues = [];
  for (let left = from; left >= 1; left--) {
    const breathes = left === 1 && after?.breath === "out";
    cues.push({ at: end - left, sign: "tick", say: breathes ? w.words["voice-in"] : String(left) });
  }
  return cues;
}

/** @param {Laid} s @param {Laid | undefined} before @param {Laid | undefined} after @param {Wording} w */
function out(s, before, after, w) {
  const { n, of } = s.repetition ?? { n: 1, of: 1 };
  const number = of > 1 ? `${n}.` : "";
  const turn = before?.repetition && before.side !== s.side ? side(s, w) : "";
  const room = n === 1 || s.lengthSeconds + (after?.lengthSeconds ?? 0) >= ROOM_FOR_BREATH;
  const breathed = BREATHED[s.breath] && w.words[s.breath === "out" && after?.kind === "hold" ? "voice-out-hold" : BREATHED[s.breath]];
  return join(turn, number, (room && breathed) || "");
}

/** @param {Laid} s @param {Laid | undefined} before @param {Wording} w @returns {Cue[]} */
function hold(s, before, w) {
  const end = s.startSecond + s.lengthSeconds;
  if (s.lengthSeconds < LONG_HOLD) return [{ at: s.startSecond, sign: "hold", say: "" }];
  const opening = before?.kind === "move-out" ? "" : out(s, before, undefined, w);
  const cues = [{ at: s.startSecond, sign: "hold", say: join(opening, w.words["voice-hold"]) }];
  if (s.lengthSeconds >= HALVED_HOLD) cues.push({ at: s.startSecond + s.lengthSeconds / 2, sign: "half", say: w.words["voice-half"] }, ...words(s, w));
  for (let left = w.count; left >= 1; left--) cues.push({ at: end - left, sign: "tick", say: "" });
  return cues;
}

/** The seconds that are left, as a breath in begins; never while another word is heard. @param {Laid} s @param {Wording} w @returns {Cue[]} */
function words(s, w) {
  const end = s.startSecond + s.lengthSeconds;
  const half = s.startSecond + s.lengthSeconds / 2;
  return (s.breathing ?? [])
    .filter((part) => part.breath === "in")
    .filter((_, round) => round > 0 && round % ROUNDS_A_WORD === 0)
    .map((part) => part.startSecond)
    .filter((at) => Math.abs(at - half) >= ROOM_FOR_WORD && end - at >= w.count + ROOM_FOR_WORD)
    .map((at) => ({ at, sign: "", say: join(fill(w.words["voice-left"], { count: Math.round(end - at) }), w.words["voice-in"]), aside: true }));
}

/** @param {Laid} s @param {Laid | undefined} before @param {Wording} w */
function back(s, before, w) {
  if (before?.kind === "hold" && before.lengthSeconds >= LONG_HOLD) return w.words["voice-back"];
  const room = s.lengthSeconds + (before?.lengthSeconds ?? 0) >= ROOM_FOR_BREATH;
  return (room && BREATHED[s.breath] && w.words[BREATHED[s.breath]]) || "";
}

/** @param {Laid} s @param {Wording} w */
function rest(s, w) {
  return join(w.words["voice-rest"], s.set ? fill(w.words["voice-round"], s.set) : "");
}

/** @param {Laid} s @param {Wording} w */
const side = (s, w) => (sided(s.side) ? w.words[`voice-side-${s.side}`] : "");

/** @param {...string} parts */
const join = (...parts) => parts.filter(Boolean).join(" ");
