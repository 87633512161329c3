const COLUMNS = ["least..most", "first paint s", "largest s", "blocked ms", "shift"];
const WIDTH = 15;

/** @param {string[]} categories @param {number} runs */
export function head(categories, runs) {
  console.log(`The median of ${runs}; the second line says which audits cost marks.`);
  console.log(row("page", [...categories, ...COLUMNS]));
}

/** One page; `all` are its runs in the order of their performance. */
export function line(page, all) {
  const median = all[Math.floor(all.length / 2)];
  const of = (category) => mark(all.map((run) => run.categories[category].score).sort()[Math.floor(all.length / 2)]);
  const figures = [
    ...Object.keys(median.categories).map(of),
    `${mark(all.at(-1).categories.performance.score)}..${mark(all[0].categories.performance.score)}`,
    ...seconds(median, "first-contentful-paint", "largest-contentful-paint"),
    Math.round(median.audits["total-blocking-time"].numericValue),
    median.audits["cumulative-layout-shift"].numericValue.toFixed(3),
  ];
  console.log(row(page, figures));
  console.log(`  ${came(page, median)}${costs(median).join(", ") || "nothing"}`);
}

/** Where the page led elsewhere, that is said. */
const came = (page, run) => (new URL(run.finalDisplayedUrl).pathname === page ? "" : `(shows ${new URL(run.finalDisplayedUrl).pathname}) `);

const seconds = (run, ...audits) => audits.map((audit) => (run.audits[audit].numericValue / 1000).toFixed(1));

const mark = (score) => Math.round(score * 100);

const row = (page, cells) => page.padEnd(22) + cells.map((cell) => String(cell).padStart(WIDTH)).join("");

/** Every audit that counts and is not perfect, with its own mark. */
function costs(run) {
  return Object.values(run.categories).flatMap((category) =>
    category.auditRefs
      .filter(({ id, weight }) => weight > 0 && run.audits[id].score !== null && run.audits[id].score < 0.995)
      .map(({ id }) => `${id} ${mark(run.audits[id].score)}`));
}
