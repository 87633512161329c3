/**
 * Entries on their way to the diary. Each has an id of its own, made here, so sending it twice does
 * no harm; it stays here until the server has said that it has it.
 */
const KEY = "backwise-outbox";

/** What a device that keeps nothing holds as long as the page is there. @type {{id: string, body: object}[] | null} */
let held = null;

/** @returns {{id: string, body: object}[]} */
function waiting() {
  if (held) return held;
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "[]");
  } catch {
    return [];
  }
}

/** @param {{id: string, body: object}[]} entries */
function keep(entries) {
  try {
    localStorage.setItem(KEY, JSON.stringify(entries));
    held = null;
  } catch {
    held = entries;
  }
}

/** @param {{id: string, body: object}} entry @param {string} token */
async function put(entry, token) {
  return fetch(`/diary/${entry.id}`, {
    method: "PUT",
    headers: { "content-type": "application/json", "x-csrf-token": token },
    body: JSON.stringify(entry.body),
    credentials: "same-origin",
  });
}

/** Keeps an entry and tries to send it. @param {string} id @param {object} body @param {string} token */
export async function send(id, body, token) {
  keep([...waiting().filter((e) => e.id !== id), { id, body }]);
  return drain(token);
}

/** Sends what waits, in order; stops where the network does. Answers the last reply. */
export async function drain(/** @type {string} */ token) {
  let answer = null;
  for (const entry of waiting()) {
    let reply;
    try {
      reply = await put(entry, token);
    } catch {
      return null;
    }
    if (reply.status === 401 || reply.status === 403 || reply.status >= 500) return null;
    keep(waiting().filter((e) => e.id !== entry.id));
    answer = reply.ok ? await reply.json().catch(() => ({})) : null;
  }
  return answer;
}

/** How many entries wait. */
export function count() {
  return waiting().length;
}
