// The verdict as a poster over everything: one word, one name, one number to compare, one button (face.md 8).

import { handingIn } from "./handing-in.mjs";
import { clock, grouped, moment, until, written } from "./shown.mjs";

const OLD_AFTER = 45_000;
const KEYS_REST = 400;
const SIGNS = { GREEN: "✓", AMBER: "!", RED: "✕", NONE: "?", RETURNED: "✓", OVERRIDDEN: "✓", DENIED: "✕" };

/** What each way in which a document differs makes of a verdict. */
const OF_DOCUMENTS = { ID_MISMATCH: "RED", NAME_DIFFERS: "AMBER", DOCUMENT_EXPIRED: "AMBER" };
const GRAVITY = ["GREEN", "AMBER", "RED", "RETURNED"];
const byGravity = (one, other) => GRAVITY.indexOf(one) - GRAVITY.indexOf(other);

/**
 * @param {{text, has, country, kind, place}} words
 * @param {{onNext: () => void, onAgain: () => void}} listener
 */
export function poster(words, signal, { onNext, onAgain }) {
  const dialog = document.getElementById("poster");
  const slot = (name) => dialog.querySelector(`[data-slot=${name}]`);
  const input = dialog.querySelector("#next-form input");
  let ageing = 0;
  let shownAt = 0;
  const handIn = handingIn(words, { onDone: handedIn, onSignedOut: signedOutLater });

  /** @param kind GREEN, AMBER, RED, or NONE for "not checked" */
  function show(kind, question, laneName) {
    dialog.dataset.verdict = kind;
    dialog.classList.remove("old");
    slot("sign").textContent = SIGNS[kind];
    slot("word").textContent = words.text("gate.word." + kind);
    slot("direction").textContent = words.text("gate.direction." + question.direction);
    slot("place").textContent = words.text("gate.poster.place", { lane: laneName, unit: words.place });
    slot("time").textContent = clock(new Date());
    slot("old").hidden = true;
    slot("again").hidden = true;
    slot("login").hidden = true;
    clearTimeout(ageing);
    shownAt = performance.now();
    if (!dialog.open) {
      dialog.showModal();
    }
    dialog.scrollTop = 0;
    input.focus({ preventScroll: true });
    signal.give(kind);
  }

  function verdict(question, laneName, { verdict, reasons, permit, millis, corrected, alone }) {
    fill(permit ?? null, reasons.map(explained));
    show(verdict, question, laneName);
    slot("corrected").hidden = !corrected;
    slot("alone").hidden = !alone;
    dialog.dataset.millis = millis ?? "";
    ageing = setTimeout(() => {
      slot("old").hidden = false;
      dialog.classList.add("old");
    }, OLD_AFTER);
    speak([permit?.holderName, grouped(permit?.documentNumber), ...reasons.map((reason) => explained(reason).what)]);
  }

  /** A document that doesn't agree makes a verdict worse, never better. */
  function compared({ reasons }) {
    const before = dialog.dataset.verdict;
    const colour = [before, ...reasons.map((reason) => OF_DOCUMENTS[reason])].sort(byGravity).at(-1);
    const told = Array.from(slot("reasons").querySelectorAll("strong"), (line) => line.textContent);
    const news = reasons.map(explained).filter(({ what }) => !told.includes(what));
    slot("reasons").prepend(...news.map(reasonLine));
    slot("reasons").hidden = slot("reasons").children.length === 0;
    if (colour !== before) {
      dialog.dataset.verdict = colour;
      slot("sign").textContent = SIGNS[colour];
      slot("word").textContent = words.text("gate.word." + colour);
      dialog.scrollTop = 0;
      signal.give(colour);
    }
    speak(reasons.length === 0 ? [words.text("gate.document.agrees")] : reasons.map((reason) => explained(reason).what));
  }

  /** What was green isn't any more: the holder goes on without it. */
  function handedIn() {
    clearTimeout(ageing);
    dialog.dataset.verdict = "RETURNED";
    slot("sign").textContent = SIGNS.RETURNED;
    slot("word").textContent = words.text("gate.word.RETURNED");
    slot("reasons").hidden = true;
    slot("old").hidden = true;
    dialog.classList.remove("old");
    input.focus({ preventScroll: true });
    speak([words.text("gate.hand-in.done")]);
  }

  /** The guard decided otherwise. @param kind OVERRIDDEN or DENIED */
  function decided(kind) {
    clearTimeout(ageing);
    dialog.dataset.verdict = kind;
    slot("sign").textContent = SIGNS[kind];
    slot("word").textContent = words.text("gate.word." + kind);
    slot("old").hidden = true;
    slot("hand-in").hidden = true;
    dialog.classList.remove("old");
    input.focus({ preventScroll: true });
    signal.give(kind === "DENIED" ? "RED" : "AMBER");
    speak([]);
  }

  function signedOutLater() {
    slot("login").hidden = false;
    slot("login").focus();
    speak([words.text("gate.signed-out.next")]);
  }

  /** No verdict: the question waits and is asked again. */
  function unanswered(question, laneName) {
    const first = !dialog.open || dialog.dataset.verdict !== "NONE";
    fill(null, [{ what: words.text("gate.unanswered.what"), next: words.text("gate.unanswered.next") }]);
    if (first) {
      show("NONE", question, laneName);
      speak([words.text("gate.unanswered.what")]);
    }
    slot("again").hidden = false;
  }

  function signedOut(question, laneName) {
    fill(null, [{ what: words.text("gate.signed-out.what"), next: words.text("gate.signed-out.next") }]);
    show("NONE", question, laneName);
    slot("login").hidden = false;
    slot("login").focus();
    speak([words.text("gate.signed-out.what")]);
  }

  function explained(reason) {
    const key = words.has("gate.reason." + reason) ? "gate.reason." + reason : "gate.reason.other";
    return { what: words.text(key, { reason }), next: words.text(key + ".next") };
  }

  function fill(permit, reasons) {
    slot("name").textContent = permit?.holderName ?? "";
    slot("name").hidden = !permit;
    slot("reasons").replaceChildren(...reasons.map(reasonLine));
    slot("reasons").hidden = reasons.length === 0;
    slot("facts").replaceChildren(...(permit ? facts(permit) : []));
    handIn.offer(permit);
  }

  function facts(permit) {
    const ended = permit.endedAt ? [moment(permit.endedAt), permit.endReason].filter(Boolean).join(" · ") : "";
    return [
      fact("ended", ended),
      fact("document", grouped(permit.documentNumber)),
      fact("nationality", permit.nationality && `${words.country(permit.nationality)} (${permit.nationality})`),
      fact("ship", permit.shipName),
      fact("permit", written(permit.number), words.kind(permit.code)),
      fact("until", permit.validUntil && until(permit.validUntil, new Date(), words.text("gate.fact.today"))),
    ].filter(Boolean);
  }

  function fact(name, value, label = words.text("gate.fact." + name)) {
    if (!value) {
      return null;
    }
    const line = element("div", "", name);
    line.append(element("dt", label), element("dd", value));
    line.lastChild.dataset.test = name;
    return line;
  }

  /** What a screen reader says at once; the rest can be read at leisure. */
  function speak(parts) {
    const text = [slot("word").textContent, ...parts].filter(Boolean).join(". ");
    slot("spoken").textContent = "";
    requestAnimationFrame(() => (slot("spoken").textContent = text));
  }

  /** Keys that follow a scan at once, such as a second line end, don't wipe its verdict away. */
  const takesKeys = () => performance.now() - shownAt > KEYS_REST;

  /** The one key: the next person, or while there is no answer the same question again. */
  function goOn() {
    if (takesKeys()) {
      (slot("again").hidden ? onNext : onAgain)();
    }
  }

  function close() {
    clearTimeout(ageing);
    dialog.close();
    fill(null, []);
    input.value = "";
    slot("spoken").textContent = "";
  }

  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    if (takesKeys()) {
      onNext();
    }
  });
  input.addEventListener("keydown", (event) => {
    if (event.code === "Space" && input.value === "") {
      event.preventDefault();
      goOn();
    }
  });
  slot("again").addEventListener("click", onAgain);
  slot("next").addEventListener("click", (event) => {
    event.preventDefault();
    onNext();
  });

  const takeFocus = () => input.focus({ preventScroll: true });

  return { verdict, compared, unanswered, signedOut, decided, goOn, close, takeFocus, isOpen: () => dialog.open };
}

function reasonLine({ what, next }) {
  const line = document.createElement("li");
  line.append(element("strong", what), element("span", next));
  return line;
}

function element(tag, text, name) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (name) {
    made.className = name;
  }
  return made;
}
