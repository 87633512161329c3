/** Patterns of buzzing and stillness in milliseconds, one for each thing that happens. @type {Record<string, number[]>} */
export const BUZZES = {
  ready: [80, 80, 80],
  tick: [40],
  out: [160],
  hold: [60],
  half: [60, 60, 60],
  back: [240],
  rest: [400],
  switch: [120, 80, 120, 80, 120],
  finish: [120, 80, 120, 80, 400],
};

export const canBuzz = () => "vibrate" in navigator && matchMedia("(pointer: coarse)").matches;

/** @param {string} sign */
export const buzz = (sign) => navigator.vibrate?.(BUZZES[sign] ?? []);
