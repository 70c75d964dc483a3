// The lock: a PIN opens the guard's shift, a quarter of an hour without a touch closes it.

import { endShifts, isPin, openShift, rightPin, running, wrongPin } from "./shifts.mjs";

const DEFAULT = { lockAfter: 900, pinTries: 5 };

/**
 * @param {{lockAfter: number, pinTries: number}|undefined} terms in seconds
 * @param {{onOpen: (shift) => Promise, onLock: () => void}} listener
 */
export function lock(words, terms = DEFAULT, { onOpen, onLock }) {
  const dialog = document.getElementById("lock");
  const form = dialog.querySelector("form");
  const input = form.querySelector("input");
  const said = dialog.querySelector("[data-slot=said]");
  const signIn = dialog.querySelector("[data-slot=sign-in]");
  let idle = 0;
  let firstOpened = null;
  const opened = new Promise((resolve) => (firstOpened = resolve));

  function close() {
    onLock();
    ask();
  }

  async function ask() {
    const some = (await running()).length > 0;
    form.hidden = !some;
    signIn.hidden = some;
    say(some ? "gate.lock.pin" : "gate.lock.no-shift");
    if (!dialog.open) {
      dialog.showModal();
      dialog.dataset.after ??= Math.round(performance.now());
    }
    input.value = "";
    (some ? input : signIn).focus();
  }

  function say(key, facts) {
    said.textContent = words.text(key, facts);
  }

  async function tryPin(pin) {
    form.inert = true;
    const shift = isPin(pin) ? await openShift(pin) : null;
    form.inert = false;
    if (shift) {
      await rightPin();
      dialog.close();
      await onOpen(shift);
      touched();
      firstOpened(shift);
    } else {
      await wrong();
    }
  }

  async function wrong() {
    const left = terms.pinTries - (await wrongPin());
    if (left <= 0) {
      await endShifts();
      await ask();
      return;
    }
    input.value = "";
    input.focus();
    say("gate.lock.wrong", { left });
  }

  function touched() {
    clearTimeout(idle);
    idle = setTimeout(close, terms.lockAfter * 1000);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    tryPin(input.value.trim());
  });
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  document.addEventListener("pointerdown", () => !dialog.open && touched());
  document.addEventListener("keydown", () => !dialog.open && touched());
  document.getElementById("lock-now")?.addEventListener("click", close);
  ask();

  return { opened: () => opened, isLocked: () => dialog.open, close };
}
