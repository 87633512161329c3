/** The answers and the words as they came, so that no answer comes back to another question. @param {HTMLFormElement} form */
export function given(form) {
  const preset = fields(form).map((field) => field instanceof HTMLInputElement
    ? [field.name, field.defaultValue, field.defaultChecked]
    : [field.name, [...field.options].findIndex((option) => option.defaultSelected)]);
  return JSON.stringify([preset, form.textContent]);
}

/** @param {HTMLFormElement} form @returns {(HTMLInputElement | HTMLSelectElement)[]} */
export const fields = (form) => /** @type {(HTMLInputElement | HTMLSelectElement)[]} */ (
  [...form.elements].filter((e) => e.matches("input[name]:not([type=hidden]), select[name]")));

/** @param {HTMLFormElement} form @returns {[string, string][]} */
export function said(form) {
  const mine = new Set(fields(form).map((field) => field.name));
  return /** @type {[string, string][]} */ ([...new FormData(form)].filter(([name]) => mine.has(name)));
}

/** @param {HTMLInputElement | HTMLSelectElement} field @param {[string, string][]} said */
export function set(field, said) {
  const values = said.filter(([name]) => name === field.name).map(([, value]) => value);
  if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)) field.checked = values.includes(field.value);
  else if (values.length > 0) field.value = values[0];
  const folded = field.closest("details");
  if (folded && values.some(Boolean)) folded.open = true;
}
