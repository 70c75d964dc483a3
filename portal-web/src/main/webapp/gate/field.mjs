// A field for a hand scanner that types, or for a guard who does. Only the field's value counts, on Enter: while an input
// method is on, key events say nothing (gate.md 3).

import { judge } from "./scanned.mjs";

/**
 * @param {HTMLFormElement} form with one input
 * @param {{onText: (text, reader) => void, onBroken: () => void, onEmpty: () => void}} listener
 */
export function field(form, listener) {
  const input = form.querySelector("input");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { kind, text } = judge(input.value);
    input.value = "";
    if (kind === "empty") {
      listener.onEmpty();
    } else if (kind === "broken") {
      listener.onBroken();
    } else {
      listener.onText(text, kind === "seal" ? "SCANNER" : "TYPED");
    }
  });
  return input;
}

/** At a desk whatever is typed outside of any control belongs to the field. */
export function catchTyping(input) {
  document.addEventListener("keydown", (event) => {
    const command = event.ctrlKey || event.altKey || event.metaKey || event.key === "Tab" || event.key === "Escape";
    if (event.target === document.body && !command) {
      input.focus();
    }
  });
}
