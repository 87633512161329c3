/**
 * Outlines of the figure's parts: hulls of circles and ellipses, as the d of an SVG path. Units are
 * centimetres on paper, y downwards; all outlines go round in the same sense.
 *
 * @typedef {[number, number]} Point
 * @typedef {{at: Point, radius: number}} Round
 * @typedef {{at: Point, across: Point, deep: Point}} Oval
 * @typedef {Round | Oval} Disc
 */

const SAMPLES = 20;

/** @param {number} value */
const text = (value) => String(Math.round(value * 10) / 10);

/** @param {Point} point */
export const spot = ([x, y]) => `${text(x)} ${text(y)}`;

/** @param {Disc[]} hull @returns {string} */
export function outline(hull) {
  const [a, b] = hull;
  if (hull.length === 1 && "radius" in a) return circle(a);
  if (hull.length === 2 && "radius" in a && "radius" in b) return capsule(a, b);
  return `M${convex(hull.flatMap(rim)).map(spot).join("L")}Z`;
}

/** @param {Round} round */
function circle({ at: [x, y], radius }) {
  const arc = `A${text(radius)} ${text(radius)} 0 1 0 `;
  return `M${spot([x - radius, y])}${arc}${spot([x + radius, y])}${arc}${spot([x - radius, y])}Z`;
}

/** Two circles and their outer tangents. @param {Round} a @param {Round} b */
function capsule(a, b) {
  const [dx, dy] = [b.at[0] - a.at[0], b.at[1] - a.at[1]];
  const length = Math.hypot(dx, dy);
  if (length <= Math.abs(a.radius - b.radius) + 0.05) return circle(a.radius >= b.radius ? a : b);
  const axis = Math.atan2(dy, dx);
  const spread = Math.acos((a.radius - b.radius) / length);
  const arc = (/** @type {Round} */ round, /** @type {boolean} */ large, /** @type {Point} */ to) =>
    `A${text(round.radius)} ${text(round.radius)} 0 ${large ? 1 : 0} 0 ${spot(to)}`;
  return (
    `M${spot(on(a, axis + spread))}L${spot(on(b, axis + spread))}` +
    arc(b, spread > Math.PI / 2, on(b, axis - spread)) +
    `L${spot(on(a, axis - spread))}` +
    `${arc(a, spread < Math.PI / 2, on(a, axis + spread))}Z`
  );
}

/** @param {Round} round @param {number} angle @returns {Point} */
const on = ({ at: [x, y], radius }, angle) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];

/** @param {Disc} disc @returns {Point[]} */
function rim(disc) {
  return Array.from({ length: SAMPLES }, (_, i) => {
    const angle = (2 * Math.PI * i) / SAMPLES;
    if ("radius" in disc) return on(disc, angle);
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return [
      disc.at[0] + disc.across[0] * c + disc.deep[0] * s,
      disc.at[1] + disc.across[1] * c + disc.deep[1] * s,
    ];
  });
}

/** The convex hull by Andrew's monotone chain. @param {Point[]} points @returns {Point[]} */
function convex(points) {
  const sorted = [...points].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  const lower = half(sorted);
  const upper = half(sorted.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)].reverse();
}

/** @param {Point[]} sorted */
function half(sorted) {
  /** @type {Point[]} */
  const chain = [];
  for (const point of sorted) {
    while (chain.length > 1 && !left(chain[chain.length - 2], chain[chain.length - 1], point)) chain.pop();
    chain.push(point);
  }
  return chain;
}

/** @param {Point} a @param {Point} b @param {Point} c */
const left = (a, b, c) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 1e-9;
