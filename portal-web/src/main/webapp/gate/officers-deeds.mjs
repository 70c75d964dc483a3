// What a guard decides beside the verdict: sends somebody back, lets somebody through with a reason, lets somebody pass on duty. Each is
// a signed deed of this device; the portal's page without a device has none of it.

import { deed, now, PASSAGE_KEPT } from "./judging.mjs";
import { endShifts, isPin, openShift, rightPin, wrongPin } from "./shifts.mjs";

const SECOND = "second-tries";
const NONE = { offer() {}, over() {}, compared() {}, failure() {} };

/** @param {{lane: () => string, direction: () => string, onDone: (kind) => void}} post */
export function officersDeeds(words, session, { lane, direction, onDone }) {
  if (!session) {
    return NONE;
  }
  const box = document.getElementById("officers-deeds");
  const deny = box.querySelector("[data-slot=deny]");
  const open = box.querySelector("[data-slot=override]");
  const form = document.getElementById("override-form");
  const said = form.querySelector("[data-slot=said]");
  const field = (name) => form.elements[name];
  let asked = null;
  let by = "NOBODY";

  /** @param question with its check {id, override, index} */
  function offer(question, { verdict }) {
    asked = question;
    by = verdict === "GREEN" ? "NOBODY" : question.check.override;
    form.hidden = true;
    box.hidden = false;
    deny.hidden = verdict === "RED";
    open.hidden = by === "NOBODY";
  }

  async function add(kind, more) {
    const what = { direction: direction(), lane: lane() || "-", reader: "TYPED", ...asked };
    await session.deeds.add({ ...deed(session, kind, what, now(session)), ...more });
  }

  async function refuse(reason) {
    box.hidden = true;
    await add("DENIAL", { about: asked.check.id, reasons: [reason] });
    if (asked.check.index !== null) {
      await session.supply.notPassed(asked.check.index);
    }
  }

  async function sendBack() {
    await refuse("FACE_MISMATCH");
    onDone("DENIED");
  }

  /** @returns {Promise<string|null|undefined>} the second officer's shift, null if none is needed, undefined if the PIN isn't another's */
  async function second() {
    if (by !== "TWO") {
      return null;
    }
    const pin = field("pin").value;
    const other = isPin(pin) ? await openShift(pin) : null;
    if (other && other.shift !== session.shift.shift) {
      await rightPin(SECOND);
      return other.shift;
    }
    await wrongSecond();
    return undefined;
  }

  /** Counted by itself: unlocking with the own PIN gives no more tries at another's. */
  async function wrongSecond() {
    if ((await wrongPin(SECOND)) >= session.supply.known.pack.terms.pinTries) {
      await endShifts();
      await rightPin(SECOND);
      session.lock.close();
    }
  }

  async function letThrough(event) {
    event.preventDefault();
    const other = await second();
    if (other === undefined) {
      said.textContent = words.text("gate.override.pin-wrong");
      return;
    }
    form.hidden = true;
    box.hidden = true;
    const time = now(session);
    const note = [field("reason").value, field("text").value.trim()].filter(Boolean).join(" ").slice(0, 300);
    await add("OVERRIDE", { about: asked.check.id, note, second: other });
    if (asked.check.index !== null) {
      await session.supply.passed(asked.check.index, asked.direction, time.now, time.now + PASSAGE_KEPT);
    }
    onDone("OVERRIDDEN");
  }

  deny.addEventListener("click", sendBack);
  open.addEventListener("click", () => {
    form.hidden = false;
    said.textContent = "";
    field("text").value = "";
    field("pin").value = "";
    field("pin").closest("div").hidden = by !== "TWO";
    field("pin").required = by === "TWO";
    field("reason").focus();
  });
  form.addEventListener("submit", letThrough);

  const duty = document.getElementById("duty-form");
  duty.addEventListener("submit", async (event) => {
    event.preventDefault();
    const note = `${duty.elements.kind.value} ${duty.elements.card.value.trim()}`.slice(0, 300);
    asked = null;
    await add("DUTY", { note });
    duty.reset();
    duty.querySelector("[data-slot=said]").textContent = words.text("gate.duty.done");
  });

  return {
    offer,
    /** All was decided elsewhere. */
    over: () => (box.hidden = true),
    /** Another person's document takes the passage back that a green verdict has counted. */
    compared({ reasons }) {
      if (asked && reasons.includes("ID_MISMATCH")) {
        refuse("ID_MISMATCH");
      }
    },
    /** @param {string} how no-symbol, two-symbols, unclear or broken */
    failure(how) {
      asked = null;
      add("FAILURE", { note: how });
    },
  };
}
