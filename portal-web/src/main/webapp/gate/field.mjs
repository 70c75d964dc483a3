// A field for a hand scanner that types, or for a guard who does. Only the field's value counts, on Enter: while an input
// method is on, key events say nothing (gate.md 3).

import { judge } from "./scanned.mjs";

/**
 * @param {HTMLFormElement} form with one input
 * @param {{onDocument: (text) => boolean, onText: (text, reader) => void, onBroken: () => void, onEmpty: () => void}} listener
 *     {@code onDocument} says whether it has taken the text for a document's
 */
export function field(form, listener) {
  const input = form.querySelector("input");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { value } = input;
    input.value = "";
    deliver(value, listener);
  });
  return input;
}

/**
 * Judges what arrived and gives it to who is concerned.
 *
 * @param {string} value as it arrived
 * @param listener as above
 * @param {"HID"|"SERIAL"} device that read it, none for a keyboard
 */
export function deliver(value, listener, device) {
  if (listener.onDocument(value)) {
    return;
  }
  const { kind, text } = judge(value);
  if (kind === "empty") {
    listener.onEmpty();
  } else if (kind === "broken") {
    listener.onBroken();
  } else {
    listener.onText(text, device ?? (kind === "seal" ? "SCANNER" : "TYPED"));
  }
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
