// What the pages can do without this, they do without it; here it gets a little easier.
document.documentElement.classList.add("js");

const wrong = document.getElementById("wrong");
if (wrong) {
  for (const link of wrong.querySelectorAll("a")) {
    const question = questionOf(link.hash);
    if (question) link.prepend(question, question.endsWith("?") ? " " : ": ");
  }
  wrong.focus();
}

// What is asked at a place, after what it is asked about.
function questionOf(hash) {
  const place = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!place) return "";
  const around = place.matches(".question") ? null : place.closest(".more, .group");
  const about = around?.parentElement.querySelector(":scope > .pill > span, :scope > legend") ?? around?.querySelector(":scope > h2");
  const asked = place.querySelector("legend") ?? place.labels?.[0];
  return [about, asked].filter(Boolean).map((words) => words.textContent.trim()).join(": ").replaceAll("?: ", "? ");
}

// "None of these" and the rest exclude each other.
document.addEventListener("change", (event) => {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || box.type !== "checkbox" || !box.checked || !box.form) return;
  for (const other of box.form.querySelectorAll(`input[type=checkbox][name="${CSS.escape(box.name)}"]`)) {
    if (other !== box && (box.value === "none" || other.value === "none")) other.checked = false;
  }
});

// What is opened by a tick goes back with it.
document.addEventListener("change", ({ target: box }) => {
  if (!(box instanceof HTMLInputElement) || box.checked || !box.matches(".check > .tick input")) return;
  for (const sign of box.closest(".check").querySelectorAll(".exact input")) sign.checked = false;
});

// Enter on a tick ticks it; on one of some it does nothing. Neither sends a page that is half answered.
document.addEventListener("keydown", (event) => {
  const box = event.target;
  if (event.key !== "Enter" || !(box instanceof HTMLInputElement) || !["checkbox", "radio"].includes(box.type)) return;
  event.preventDefault();
  if (box.type === "checkbox") box.click();
});

// Find a word in a long list.
for (const field of document.querySelectorAll("input[data-filter]")) {
  const items = [...document.querySelectorAll(field.dataset.filter)];
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const item of items) {
      const text = item.textContent.toLowerCase();
      const chosen = item.querySelector("input[type=checkbox]").checked;
      item.hidden = !chosen && !words.every((word) => text.includes(word));
    }
    for (const group of document.querySelectorAll(".group")) {
      group.hidden = ![...group.querySelectorAll(".check")].some((item) => !item.hidden);
    }
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
}

// A touch on the picture chooses below it, with its side where that place is one of two, and the page stays where it is.
for (const spot of document.querySelectorAll("label.spot")) {
  spot.addEventListener("click", (event) => {
    event.preventDefault();
    if (spot.dataset.side) touch(spot.control, spot.dataset.side);
    else spot.control.click();
    spot.control.focus({ preventScroll: true });
  });
}

// One of two: the other one with it makes both, and a second touch takes it away.
function touch(place, side) {
  const sides = [...document.getElementsByName(`pain.${place.value}.side`)];
  const before = place.checked ? sides.find((one) => one.checked)?.value : undefined;
  const other = side === "left" ? "right" : "left";
  const now = before === side ? undefined : before === "both" ? other : before === other ? "both" : side;
  for (const one of sides) one.checked = false;
  if (place.checked !== Boolean(now)) place.click();
  sides.find((one) => one.value === now)?.click();
}

// What a choice opens comes into sight, and the page moves no further than that.
document.addEventListener("change", ({ target }) => {
  const opened = target.closest(".shows")?.closest(".field").querySelector(":scope > .more > *");
  if (opened?.checkVisibility()) opened.scrollIntoView({ block: "nearest" });
});

// What takes a while says so, and is asked for once.
for (const form of document.querySelectorAll("form[data-making]")) {
  const button = form.querySelector(".act");
  const words = button.textContent;
  form.addEventListener("submit", (event) => {
    if (button.ariaBusy === "true") return event.preventDefault();
    if (event.submitter && event.submitter !== button) return;
    button.ariaBusy = "true";
    button.textContent = form.dataset.making;
  });
  addEventListener("pageshow", () => {
    button.ariaBusy = null;
    button.textContent = words;
  });
}

// Printing.
for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => window.print());
}
