import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { everything } from "./person.mjs";
import { head, line } from "./table.mjs";
import { Visitor } from "./visitor.mjs";

const PAGES = [
  "/begin", "/begin/pain", "/begin/conditions", "/begin/check", "/today", "/programme", "/session/main", "/session/main/go",
  "/progress", "/diary", "/exercises", "/exercises/bridge", "/advice", "/me", "/help-now",
];
const CATEGORIES = ["performance", "accessibility", "best-practices"];

const [home, said, ...wishes] = process.argv.slice(2);
const fetched = createRequire(`${home}/node_modules/here.js`);
const { default: lighthouse } = await import(fetched.resolve("lighthouse"));
const { launch } = await import(fetched.resolve("chrome-launcher"));

const runs = Number(wishes[0] === "--runs" ? wishes.splice(0, 2)[1] : 5);
const pages = wishes.length > 0 ? wishes : PAGES;
const [toFill, toLook] = (await readFile(said, "utf8")).match(/http\S+/g);

const address = new URL(toFill).origin;
await fill();
const chrome = await launch({ chromeFlags: ["--headless=new", "--no-sandbox", "--lang=en-GB"] });
try {
  await signIn();
  head(CATEGORIES, runs);
  for (const page of pages) line(page, await marks(page));
} finally {
  chrome.kill();
}

/** Gives the application somebody who has a programme. */
async function fill() {
  const visitor = new Visitor(address);
  await visitor.get(toFill);
  const taken = await visitor.send("/me/data", "/me/data/import", "file", await everything());
  if (!taken.headers.get("location")?.includes("taken")) throw new Error(`the person was not taken in: ${await taken.text()}`);
}

/** In the profile of the browser; Lighthouse empties its caches before each run and leaves its cookies. */
async function signIn() {
  const tabs = `http://127.0.0.1:${chrome.port}/json`;
  await fetch(`${tabs}/new?${toLook}`, { method: "PUT" });
  const arrived = async () => (await (await fetch(tabs)).json()).some(({ url }) => url === `${address}/today`);
  for (let tries = 0; !(await arrived()); tries++) {
    if (tries > 60) throw new Error("the link did not lead in");
    await new Promise((later) => setTimeout(later, 500));
  }
}

/** All runs, the one with the best performance first; one that a busy machine leaves without a mark is made again. */
async function marks(page) {
  const all = [];
  for (let tries = 0; all.length < runs; tries++) {
    if (tries > 2 * runs) throw new Error(`${page} has no marks; is the machine too busy?`);
    const { lhr } = await lighthouse(address + page, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error" });
    if (lhr.categories.performance.score !== null) all.push(lhr);
  }
  return all.sort((a, b) => b.categories.performance.score - a.categories.performance.score);
}
