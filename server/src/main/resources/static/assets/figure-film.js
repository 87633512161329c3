import { outline, spot } from "./figure-outline.js";

/**
 * A film as the server sends it: shapes told once, for each frame only the points that moved.
 *
 * @typedef {{hulls?: number[][][], area?: number[], way?: number[], hatch?: [number, number[][]],
 *   path?: string, fill?: string, line?: string, width?: number, opacity?: number,
 *   dashed?: boolean}} Shape
 * @typedef {{kind: string, seconds: number, breath: string, first: number, last: number}} Phase
 * @typedef {{motion: string, box: number[], phases: Phase[], shapes: Shape[], points: number[],
 *   moving: number[], frames: {at: number[], order?: number[]}[]}} FilmData
 */

const SVG = "http://www.w3.org/2000/svg";
const MILLIMETRES = 10;
let films = 0;

/** @param {string} name @param {Record<string, string | number>} attributes */
function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** Draws any moment of a film into one SVG. */
export class Film {
  /** @param {FilmData} data */
  constructor(data) {
    this.data = data;
    this.number = films++;
    this.svg = element("svg", { viewBox: data.box.join(" "), class: "bf", role: "img" });
    this.svg.append(this.#hatches());
    this.points = [...data.points];
    this.paths = data.shapes.map((shape) => this.#path(shape));
    this.moves = data.shapes.map((shape) => places(shape).some((p) => data.moving.includes(p)));
    this.orders = this.#orders();
    this.order = "";
    this.place = -1;
    data.shapes.forEach((shape, i) => this.paths[i].setAttribute("d", this.#outline(shape)));
    this.show(0);
  }

  #orders() {
    /** @type {number[]} */
    let order = [];
    return this.data.frames.map((frame) => (order = frame.order ?? order));
  }

  #hatches() {
    const slants = new Map(this.data.shapes.flatMap((s) => (s.hatch ? [[`${s.line}${s.hatch[0]}`, s]] : [])));
    const defs = element("defs", {});
    for (const [name, shape] of slants) {
      const pattern = element("pattern", {
        id: this.#hatch(name), width: 2.6, height: 2.6, patternUnits: "userSpaceOnUse",
        patternTransform: `rotate(${shape.hatch?.[0] ?? 0})`,
      });
      pattern.append(element("path", { d: "M0 1.3H2.6", class: `${shape.line}-line`, "stroke-width": shape.width ?? 1 }));
      defs.append(pattern);
    }
    return defs;
  }

  /** @param {string} name */
  #hatch(name) {
    return `film-${this.number}-${name}`;
  }

  /** @param {Shape} shape */
  #path(shape) {
    if (shape.hatch) return element("path", { fill: `url(#${this.#hatch(`${shape.line}${shape.hatch[0]}`)})` });
    const classes = [shape.fill, shape.line && `${shape.line}-line`].filter(Boolean).join(" ");
    const path = element("path", { class: classes, "paint-order": "stroke", "stroke-linejoin": "round", "stroke-linecap": "round" });
    if (!shape.fill) path.setAttribute("fill", "none");
    if (shape.line) path.setAttribute("stroke-width", String(shape.width));
    if (shape.opacity) path.setAttribute("fill-opacity", String(shape.opacity));
    if (shape.dashed) path.setAttribute("stroke-dasharray", "2.5 2.5");
    return path;
  }

  /** Shows a frame, or what lies between two. @param {number} place from 0 to the last frame */
  show(place) {
    if (place === this.place) return;
    this.place = place;
    const { frames, moving, shapes } = this.data;
    const low = Math.min(frames.length - 1, Math.floor(place));
    const high = Math.min(frames.length - 1, low + 1);
    const share = place - low;
    moving.forEach((point, i) => {
      for (const axis of [0, 1]) {
        const from = frames[low].at[2 * i + axis];
        this.points[2 * point + axis] = from + (frames[high].at[2 * i + axis] - from) * share;
      }
    });
    const order = this.orders[share < 0.5 ? low : high];
    for (const i of order) if (this.moves[i]) this.paths[i].setAttribute("d", this.#outline(shapes[i]));
    if (order.join() !== this.order) {
      this.order = order.join();
      this.svg.replaceChildren(/** @type {Node} */ (this.svg.firstChild), ...order.map((i) => this.paths[i]));
    }
  }

  /** @param {Shape} shape */
  #outline(shape) {
    if (shape.path) return shape.path;
    const line = shape.area ?? shape.way;
    if (line) return `M${line.map((p) => spot(this.#point(p))).join("L")}${shape.area ? "Z" : ""}`;
    const hulls = shape.hulls ?? [shape.hatch?.[1] ?? []];
    return hulls.map((hull) => outline(hull.map((disc) => this.#disc(disc)))).join("");
  }

  /** @param {number} number @returns {[number, number]} */
  #point(number) {
    return [this.points[2 * number] / MILLIMETRES, this.points[2 * number + 1] / MILLIMETRES];
  }

  /** @param {number[]} disc a point and a radius, or a middle and the ends of two half axes */
  #disc([middle, second, third]) {
    const at = this.#point(middle);
    if (third === undefined) return { at, radius: second / MILLIMETRES };
    const [a, b] = [this.#point(second), this.#point(third)];
    return {
      at,
      across: /** @type {[number, number]} */ ([a[0] - at[0], a[1] - at[1]]),
      deep: /** @type {[number, number]} */ ([b[0] - at[0], b[1] - at[1]]),
    };
  }
}

/** The points of a shape. @param {Shape} shape */
function places(shape) {
  const discs = [...(shape.hulls ?? []).flat(), ...(shape.hatch?.[1] ?? [])];
  return [...discs.flatMap((d) => (d.length === 2 ? [d[0]] : d)), ...(shape.area ?? []), ...(shape.way ?? [])];
}
