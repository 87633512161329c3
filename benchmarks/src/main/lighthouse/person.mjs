import { readFile } from "node:fs/promises";

const BEGAN = "2026-11-23"; // when the sample begins
const DAY = 86_400_000;
const MORNINGS = [6, 5, 6, 5, 5, 4, 5, 4, 4, 5, 4, 3, 4, 3];

/** The sample's woman as if she began today, with a fortnight of mornings: a file that "My data" takes in. */
export async function everything() {
  const sample = await readFile(new URL("../../../../docs/samples/intake.yaml", import.meta.url), "utf8");
  const by = Date.parse(today()) - Date.parse(BEGAN);
  const answers = sample.replace(/\d{4}-\d{2}-\d{2}/g, (date) => later(date, by));
  return `schema: backwise-everything-1
programmes: []
intakes:
  - id: ${id(0)}
    intake:
${answers.replace(/^/gm, "      ")}
diary: [${MORNINGS.map(morning).join(", ")}]
form: {site: [low-back], condition: [none], surgery: [none]}
`;
}

const morning = (pain, i) =>
  `{kind: pain-noted, id: ${id(i + 1)}, date: ${later(today(), (i - MORNINGS.length) * DAY)}, zone: UTC, moment: morning, pain: ${pain}}`;

const id = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

const later = (date, by) => new Date(Date.parse(date) + by).toISOString().slice(0, 10);

/** Here, as the application sees it. */
function today() {
  const now = new Date();
  return later(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString(), 0);
}
