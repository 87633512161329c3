/** The words that the page carries for us. @type {Record<string, string>} */
const words = JSON.parse(document.querySelector("[data-words]")?.getAttribute("data-words") ?? "{}");

/** A sentence with its gaps filled. @param {string} key @param {Record<string, unknown>} [gaps] */
export function say(key, gaps = {}) {
  return (words[key] ?? "").replace(/\{(\w+)\}/g, (_, name) => String(gaps[name] ?? ""));
}

/** @param {string} key @param {number} count */
export const counted = (key, count) => say(count === 1 ? `${key}.one` : key, { count });

/** A date as people say it where the device is, in the language of the page. @param {string} date */
export function dateWords(date) {
  const day = new Date(`${date}T12:00:00`);
  const { lang } = document.documentElement;
  const here = navigator.languages.find((language) => language.startsWith(lang));
  return new Intl.DateTimeFormat(here ?? lang, { weekday: "long", day: "numeric", month: "long" }).format(day);
}

/** An element with words in it. @param {string} tag @param {string} words @param {string} [look] */
export const element = (tag, words, look = "") => Object.assign(document.createElement(tag), { textContent: words, className: look });
