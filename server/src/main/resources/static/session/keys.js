/**
 * Space, left and right, unless somebody is busy with something else on the page.
 *
 * @param {{toggle: () => void, leap: (by: number) => void}} session
 */
export function listenToKeys(session) {
  document.addEventListener("keydown", (event) => {
    if (busy(event) || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === " ") {
      event.preventDefault();
      session.toggle();
    } else if (event.key === "ArrowLeft") session.leap(-1);
    else if (event.key === "ArrowRight") session.leap(1);
  });
}

/** @param {KeyboardEvent} event */
const busy = ({ target }) =>
  document.querySelector("dialog[open]") || (target instanceof HTMLElement && target.closest("input, button, a"));
