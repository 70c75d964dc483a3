// Beside the verdict: the document that is shown, held against the permit on the poster.

import { asOnSeal, compare, differences } from "./document.mjs";
import { read } from "./mrz.mjs";
import { mrzLines } from "./mrz-lines.mjs";
import { today } from "./shown.mjs";

/** What concerns the field is said there, all else below the name. */
const AT_THE_FIELD = ["reading", "confirm", "no-zone"];

/**
 * @param {{text}} words
 * @param {{say}} line for what arrives while there is no permit to compare with
 * @param {{onDocument: (result: {text, reasons}) => void, onOther: (text: string) => void, onLeft: () => void, onSaid: (text: string) => void}} listener
 *     {@code onOther} gets what somebody scanned into the field that is no document, {@code onLeft} is called when the field is done with
 */
export function documentDesk(words, line, { onDocument, onOther, onLeft, onSaid }) {
  const box = document.getElementById("document");
  const text = document.getElementById("document-text");
  const photo = document.getElementById("document-photo");
  const said = document.getElementById("document-said");
  const hint = document.getElementById("document-hint");
  const collected = mrzLines();
  let permit = null;

  /** @param face the permit on the poster, null for none */
  function offer(face) {
    permit = face && {
      documentNumber: face.documentNumber,
      holderName: face.sealedName ?? asOnSeal(face.holderName),
      nationality: face.nationality,
      birthDate: face.birthDate,
    };
    box.hidden = permit === null;
    box.open = false;
    text.value = "";
    say("", "none");
  }

  /** Takes what is a document's, wherever it arrived. @returns {boolean} whether it was */
  function takes(arrived) {
    const got = collected.take(arrived, performance.now());
    if (got === null) {
      return false;
    }
    if (permit === null) {
      line.say("document-first");
    } else if (got.kind === "more") {
      say(words.text("gate.document.more", { missing: got.missing }), "more");
    } else {
      judge(got.text);
    }
    return true;
  }

  function judge(zone) {
    const reading = read(zone);
    if (reading.kind === "again") {
      say(words.text("gate.document.again." + reading.why), "again");
      return;
    }
    const reasons = compare(reading.document, permit, today());
    text.value = "";
    say(reasons.length === 0 ? words.text("gate.document.agrees") : "", reasons.length === 0 ? "agrees" : "differs");
    said.append(...differences(reading.document, permit, today()).map(row));
    onDocument({ text: reading.text, reasons });
    onLeft();
  }

  function row({ part, permit: ours, document: theirs }) {
    const entry = document.createElement("span");
    entry.dataset.test = "differs-" + part;
    entry.textContent = words.text("gate.document.differs." + part, { permit: ours, document: theirs });
    return entry;
  }

  /** Whether all of a document's lines agrees with the permit. */
  function agrees(zone) {
    const reading = permit === null ? null : read(zone);
    return reading?.kind === "document" && compare(reading.document, permit, today()).length === 0;
  }

  function say(what, state) {
    onSaid(what);
    const [place, other] = AT_THE_FIELD.includes(state) ? [hint, said] : [said, hint];
    [place.textContent, other.textContent] = [what, ""];
    [place.dataset.state, other.dataset.state] = [state, "none"];
    place.hidden = state === "none";
    other.hidden = true;
    if (place === hint) {
      hint.scrollIntoView({ block: "center" });
    } else if (state !== "none") {
      said.closest("dialog").scrollTop = 0;
    }
  }

  function submit() {
    const typed = text.value;
    if (typed.trim() === "") {
      onLeft();
    } else if (!takes(typed)) {
      text.value = "";
      onOther(typed);
    }
  }

  async function photographed(file) {
    const asked = permit;
    say(words.text("gate.document.reading"), "reading");
    const { readPhoto } = await import("./mrz-photo.mjs");
    const zone = await readPhoto(file);
    if (asked !== permit) {
      return;
    }
    text.value = zone;
    say(words.text(zone === "" ? "gate.document.no-zone" : "gate.document.confirm"), zone === "" ? "no-zone" : "confirm");
  }

  photo.addEventListener("change", () => {
    const [file] = photo.files;
    photo.value = "";
    if (file) {
      photographed(file).catch(() => say(words.text("gate.document.photo-failed"), "no-zone"));
    }
    onLeft();
  });
  // the poster's foot covers what is opened behind it
  box.addEventListener("toggle", () => (box.open ? text.focus() : onLeft()));
  document.getElementById("document-form").addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  // a hand scanner ends each line by a line end: a permit scanned in here goes on at once, a zone when it is whole
  text.addEventListener("input", () => {
    if (text.value.endsWith("\n") && !isUnfinished(text.value)) {
      submit();
    }
  });

  return { offer, takes, agrees };
}

/** A zone of which a line is still missing stays in the field. */
function isUnfinished(typed) {
  return mrzLines().take(typed, 0)?.kind === "more";
}
