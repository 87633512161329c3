import { Clock } from "./clock.js";
import { Timeline } from "./timeline.js";
import { drain, send } from "./outbox.js";
import { FigurePlayer, calm } from "../assets/figure-player.js";

const page = /** @type {HTMLElement} */ (document.getElementById("player"));
const token = page.dataset.token ?? "";
const place = `backwise-place:${page.dataset.key}`;

/** @template {HTMLElement} T @param {string} id @returns {T} */
const byId = (id) => /** @type {T} */ (document.getElementById(id));

const view = {
  step: byId("step"), what: byId("what"), side: byId("side"), figure: byId("figure"),
  clock: byId("clock"), unit: byId("unit"), cue: byId("cue"), breath: byId("breath"),
  lung: byId("lung"), bar: byId("done"), next: byId("next"), say: byId("say"),
  play: byId("play"), back: byId("back"), skip: byId("skip"), state: byId("state"),
};

const WORDS = /** @type {Record<string, string>} */ (JSON.parse(page.dataset.words ?? "{}"));
const kinds = { rest: "rest", switch: "switch-sides", ready: "get-ready" };

const hurtsDialog = /** @type {HTMLDialogElement} */ (byId("hurts-dialog"));
const unsureDialog = /** @type {HTMLDialogElement} */ (byId("unsure-dialog"));

let session = /** @type {any} */ (null);
let timeline = new Timeline([]);
const clock = new Clock();
/** @type {string[]} exercises that are left out for today */
let stopped = [];
let spoken = "";
const moving = new FigurePlayer(/** @type {HTMLElement} */ (view.figure.parentElement));
/** @type {any} */
let shown = null;
const other = new Image(); // fetched ahead, so that the pose changes at once
let ended = false;
let finished = false;
/** @type {WakeLockSentinel | null} */
let awake = null;

start();

async function start() {
  const reply = await fetch(page.dataset.from ?? "", { credentials: "same-origin" });
  if (!reply.ok) {
    byId("trouble").hidden = false;
    return;
  }
  session = await reply.json();
  timeline = new Timeline(session.segments);
  remember();
  drain(token);
  listen();
  draw();
  setInterval(draw, 200);
  if (!calm()) requestAnimationFrame(move);
  byId("ready").hidden = false;
  view.play.focus({ preventScroll: true });
}

/** Goes back to where the session was when the page was left. */
function remember() {
  const kept = JSON.parse(localStorage.getItem(place) ?? "null");
  if (kept) {
    stopped = kept.stopped ?? [];
    clock.seek(Math.min(kept.seconds, timeline.seconds));
    view.state.textContent = kept.seconds > 0 ? WORDS.resumed : "";
  }
}

function keep() {
  if (finished) return;
  localStorage.setItem(place, JSON.stringify({ seconds: Math.floor(clock.seconds), stopped }));
}

function listen() {
  view.play.addEventListener("click", () => (clock.running ? pause() : play()));
  view.back.addEventListener("click", () => leap(-1));
  view.skip.addEventListener("click", () => leap(1));
  byId("hurts").addEventListener("click", openHurts);
  byId("unsure").addEventListener("click", openUnsure);
  byId("hurts-form").addEventListener("submit", tellHurts);
  hurtsDialog.addEventListener("close", () => (ended ? finish() : draw()));
  document.addEventListener("keydown", keys);
  window.addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) {
      draw();
      if (clock.running) stayAwake();
    }
  });
  for (const close of document.querySelectorAll("[data-close]")) {
    close.addEventListener("click", () => close.closest("dialog")?.close());
  }
}

/** @param {KeyboardEvent} event */
function keys(event) {
  const typing = event.target instanceof HTMLElement && event.target.closest("dialog, input, button, a");
  if (typing || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === " ") {
    event.preventDefault();
    clock.running ? pause() : play();
  } else if (event.key === "ArrowLeft") leap(-1);
  else if (event.key === "ArrowRight") leap(1);
}

function play() {
  clock.play();
  view.state.textContent = "";
  stayAwake();
  draw();
}

function pause() {
  clock.pause();
  keep();
  awake?.release().catch(() => {});
  draw();
}

async function stayAwake() {
  awake = (await navigator.wakeLock?.request("screen").catch(() => null)) ?? null;
}

/** To the next exercise, or to the start of this one and then of the one before. */
function leap(/** @type {number} */ by) {
  const here = timeline.itemAt(clock.seconds);
  const item = timeline.items[here];
  const again = by < 0 && clock.seconds - item.start > 4;
  goTo(again ? here : here + by, by);
}

/** @param {number} number @param {number} by the way to go past what is left out */
function goTo(number, by) {
  let to = number;
  while (to >= 0 && to < timeline.items.length && stopped.includes(timeline.items[to].exercise)) to += by;
  if (to < 0) clock.seek(0);
  else if (to >= timeline.items.length) clock.seek(timeline.seconds);
  else clock.seek(timeline.items[to].start);
  keep();
  draw();
}

function draw() {
  if (hurtsDialog.open || finished) return;
  const now = clock.seconds;
  if (now >= timeline.seconds) {
    finish();
    return;
  }
  const number = timeline.itemAt(now);
  const item = timeline.items[number];
  if (stopped.includes(item.exercise)) {
    goTo(number + 1, 1);
    return;
  }
  const segment = timeline.at(now);
  if (clock.running) keep();
  const words = session.exercises[item.exercise];
  view.step.textContent = `${number + 1} ${WORDS.of} ${timeline.items.length}`;
  view.what.textContent = words.name;
  view.cue.textContent = segment.cue;
  showFigure(item.exercise, segment);
  showSide(segment, now);
  showClock(segment, now);
  showBreath(now);
  view.bar.setAttribute("value", String(Math.floor(now)));
  const next = timeline.items.slice(number + 1).find((i) => !stopped.includes(i.exercise));
  view.next.textContent = next ? session.exercises[next.exercise].name : WORDS.finish;
  view.play.textContent = clock.running ? WORDS.pause : now > 0 ? WORDS.goOn : WORDS.start;
  view.play.setAttribute("aria-pressed", String(!clock.running));
  tell(segment, words.name, now);
}

/** The figure goes with the session's clock, and stands still when that does. */
function move() {
  if (shown && !finished) moving.follow(shown, clock.seconds);
  requestAnimationFrame(move);
}

/** The pose of this moment, large: out and hold show the end, all else the start. */
function showFigure(/** @type {string} */ exercise, /** @type {any} */ segment) {
  const out = segment.kind === "move-out" || segment.kind === "hold";
  const source = drawing(exercise, segment.side, out ? "end" : "start");
  const figure = /** @type {HTMLImageElement} */ (view.figure);
  if (figure.getAttribute("src") !== source) {
    figure.src = source;
    figure.alt = session.exercises[exercise].name;
    other.src = drawing(exercise, segment.side, out ? "start" : "end");
  }
  shown = segment;
  if (!calm()) moving.load(drawing(exercise, segment.side).replace(".svg", ".json"), figure.alt);
}

function drawing(/** @type {string} */ exercise, /** @type {string} */ side, pose = "") {
  const query = `side=${side === "left" ? "left" : "right"}`;
  return `/figures/${exercise}.svg?${query}${pose && `&pose=${pose}`}`;
}

/** @param {any} segment @param {number} now */
function showSide(segment, now) {
  const sided = segment.side === "left" || segment.side === "right";
  const after = timeline.sideAfter(now);
  view.side.textContent = sided
    ? `${WORDS[segment.side]}${after && after !== segment.side ? `, ${WORDS.then} ${WORDS[after].toLowerCase()}` : ""}`
    : "";
}

/** Seconds left of a hold or a rest, else which repetition it is. @param {any} segment @param {number} now */
function showClock(segment, now) {
  const left = Math.max(0, Math.ceil(segment.startSecond + segment.lengthSeconds - now));
  const counted = segment.repetition && segment.repetition.of > 1;
  const byTime = segment.kind === "hold" || segment.kind in { rest: 1, "get-ready": 1, "switch-sides": 1 };
  view.clock.textContent = counted && !byTime ? String(segment.repetition.n) : clockFace(left);
  view.unit.textContent = WORDS[segment.kind] ?? "";
  if (counted) {
    const round = segment.set && segment.set.of > 1 ? `, ${WORDS.round} ${segment.set.n} ${WORDS.of} ${segment.set.of}` : "";
    view.unit.textContent += ` · ${segment.repetition.n} ${WORDS.of} ${segment.repetition.of}${round}`;
  }
}

/** @param {number} seconds */
function clockFace(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** @param {number} now */
function showBreath(now) {
  const part = timeline.breathAt(now);
  const share = Math.min(1, Math.max(0, (now - part.startSecond) / Math.max(1, part.lengthSeconds)));
  const full = part.breath === "in" ? share : part.breath === "out" ? 1 - share : 0.5;
  view.breath.textContent = WORDS[`breath-${part.breath}`] ?? "";
  view.lung.setAttribute("r", (26 + 20 * full).toFixed(1));
}

/** Tells a screen reader what changes: the exercise, the side, a rest; never every second. */
function tell(/** @type {any} */ segment, /** @type {string} */ name, /** @type {number} */ now) {
  const what =
    segment.kind === kinds.rest ? `${WORDS.rest}. ${WORDS.next}: ${view.next.textContent}`
    : segment.kind === kinds.switch ? `${WORDS["switch-sides"]}`
    : `${name}. ${view.side.textContent}`;
  if (what !== spoken && (clock.running || now === 0)) {
    spoken = what;
    view.say.textContent = what;
  }
}

function openHurts() {
  pause();
  byId("hurts-what").textContent = session.exercises[timeline.items[timeline.itemAt(clock.seconds)].exercise].name;
  byId("hurts-answer").hidden = true;
  byId("hurts-head").hidden = false;
  byId("hurts-form").hidden = false;
  hurtsDialog.showModal();
}

/** @param {SubmitEvent} event */
async function tellHurts(event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  const said = new FormData(form);
  const number = timeline.itemAt(clock.seconds);
  const exercise = timeline.items[number].exercise;
  stopped = [...stopped, exercise];
  keep();
  const id = crypto.randomUUID();
  const answer = await send(id, {
    kind: "that-hurts", exercise, date: session.date, routine: session.routine,
    level: Number(said.get("level")), spread: said.get("spread") === "yes", numbness: said.get("numbness") === "yes",
  }, token);
  const outcome = /** @type {any} */ (answer)?.outcome ?? careful(said);
  if (outcome === "lock") {
    finished = true;
    localStorage.removeItem(place);
    location.assign("/session/locked");
    return;
  }
  byId("hurts-title").textContent = WORDS[`${outcome}-title`] ?? WORDS["stop-exercise-title"];
  byId("hurts-text").textContent = WORDS[`${outcome}-text`] ?? WORDS["stop-exercise-text"];
  ended = outcome === "end-session";
  if (!ended) goTo(number + 1, 1);
  form.hidden = true;
  form.reset();
  byId("hurts-head").hidden = true;
  byId("hurts-answer").hidden = false;
  byId("hurts-go").focus();
}

/** Without the server's word: what spreads or is numb locks, the rest ends the exercise. */
function careful(/** @type {FormData} */ said) {
  return said.get("spread") === "yes" || said.get("numbness") === "yes" ? "lock" : "stop-exercise";
}

function openUnsure() {
  pause();
  const words = session.exercises[timeline.items[timeline.itemAt(clock.seconds)].exercise];
  byId("unsure-what").textContent = words.name;
  fill("unsure-steps", words.steps);
  fill("unsure-mistakes", words.mistakes);
  fill("unsure-stop", words.stopIf);
  unsureDialog.showModal();
  unsureDialog.scrollTop = 0;
}

/** @param {string} id @param {string[]} lines */
function fill(id, lines) {
  byId(id).replaceChildren(...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
}

function finish() {
  if (finished) return;
  finished = true;
  clock.pause();
  localStorage.removeItem(place);
  const query = new URLSearchParams({ left: stopped.join(",") });
  location.assign(`${page.dataset.after}?${query}`);
}
