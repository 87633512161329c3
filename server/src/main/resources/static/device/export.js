/** Writes what is not in the diary yet into a file that the person keeps. @param {import("./notes.js").Note[]} notes */
export function save(notes) {
  const told = notes.map(({ id, at, state, body }) => ({ id, told: new Date(at).toISOString(), state, ...body }));
  const file = new Blob([JSON.stringify(told, null, 2)], { type: "application/json" });
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(file), download: "backwise-notes.json" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
