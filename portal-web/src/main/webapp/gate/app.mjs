// The gate page: a scan becomes a question, a question a poster, a button the next person (gate.md 3, domain.md 3.4).

import { giveBack, latest } from "./ask.mjs";
import { documentDesk } from "./document-desk.mjs";
import { catchTyping, deliver, field } from "./field.mjs";
import { laneSwitch } from "./lane-switch.mjs";
import { latestList } from "./latest.mjs";
import { pictureButton } from "./picture.mjs";
import { officersDeeds } from "./officers-deeds.mjs";
import { partyDesk } from "./party-desk.mjs";
import { post } from "./post.mjs";
import { poster } from "./poster.mjs";
import { questioning } from "./questioning.mjs";
import { inView, seal } from "./scanned.mjs";
import { scanners } from "./scanners.mjs";
import { here } from "./words.mjs";
import { signals } from "./signal.mjs";
import { status } from "./status.mjs";
import { viewfinder } from "./viewfinder.mjs";

const ABSENCE = 1500;
const SCAN = "scan";

const words = here();
const line = status(words);
const view = inView(ABSENCE);
const place = post(() => {
  view.forget();
  lanes?.look();
});
let lanes = null;
const signal = signals((silent) => (document.getElementById("sound").hidden = !silent));
const list = latestList(words);
const atDesk = !matchMedia("(pointer: coarse)").matches;
const { session, ask, heedPack } = await questioning(words, line);

const question = ask({
  onAnswer(asked, answer) {
    line.connected(answer.kind);
    if (answer.kind === "verdict") {
      verdict(asked, answer.verdict);
    } else if (answer.kind === "signed-out") {
      shown.signedOut(asked, place.laneName());
    } else {
      shown.unanswered(asked, place.laneName());
    }
  },
  onGivenUp: (left) => list.add({ at: Date.now(), colour: "NONE", direction: left.direction }),
});

const shown = poster(words, signal, { onNext: next, onAgain: question.again });
const deeds = officersDeeds(words, session, { lane: place.lane, direction: place.direction, onDone: shown.decided });

/** @param began when it was seen, on the clock of performance.now() */
async function check(scanned, reader, began = performance.now()) {
  if (place.lane() === "") {
    line.say("lane-first");
    place.demandLane();
    return;
  }
  line.say("asking");
  performance.mark(SCAN, { startTime: began });
  const asked = { scanned, direction: place.direction(), lane: place.lane(), reader };
  if (lanes.isOpen() || !(await parties.takes(asked, place.laneName()))) {
    question.begin({ ...asked, since: performance.now() - began });
  }
}

function verdict(asked, answer) {
  const { verdict: colour, reasons, permit } = answer;
  const { direction } = asked;
  desk.offer(permit ?? null);
  deeds.offer(asked, answer);
  list.add({ at: Date.now(), colour, direction, permitNumber: permit?.number, reason: reasons[0] });
  if (!lanes.takes(asked, answer)) {
    shown.verdict({ direction }, place.laneName(), answer);
    timed();
  }
}

/** From the frame to the poster, for whoever watches the page's own timings. */
function timed() {
  if (performance.getEntriesByName(SCAN, "mark").length > 0) {
    performance.measure("scan-to-poster", SCAN);
    performance.clearMarks(SCAN);
    performance.clearMeasures("scan-to-poster");
  }
}

function next() {
  question.giveUp();
  shown.close();
  parties.close();
  lanes.goOn();
  desk.offer(null);
  view.goOn(performance.now());
  line.say("ready");
  if (atDesk) {
    number.focus({ preventScroll: true });
    // after a click that closes the poster Chromium leaves the caret outside, and keys would go nowhere
    number.select();
  }
}

const number = field(document.getElementById("number-form"), {
  onDocument: (text) => desk.takes(text),
  onText: check,
  onBroken: () => failed("broken"),
  onEmpty: () => line.say("ready"),
});

const overPoster = {
  onDocument: (text) => desk.takes(text),
  onText(text, reader) {
    if (!lanes.scans(text, reader)) {
      next();
      check(text, reader);
    }
  },
  onBroken() {
    next();
    failed("broken");
  },
  onEmpty: shown.goOn,
};
field(document.getElementById("next-form"), overPoster);

const parties = partyDesk(words, session, signal, { onNext: next, onLet: list.add, over: overPoster });

const desk = documentDesk(words, line, {
  onDocument(result) {
    if (!lanes.document(result)) {
      shown.compared(result);
      deeds.compared(result);
    }
  },
  onSaid: (text) => lanes?.said(text),
  onOther: (text) => deliver(text, overPoster),
  onLeft: shown.takeFocus,
});

scanners(words, line, (text, reader) => session?.lock.isLocked() || deliver(text, overPoster, reader));

const finder = viewfinder(line, {
  mayRead: () => lanes.reads() && question.isIdle() && !shown.isOpen() && !parties.isOpen() && !session?.lock.isLocked() && document.visibilityState === "visible",
  onSymbol(symbol, began) {
    const scanned = seal(symbol);
    if (view.isNew(scanned, performance.now())) {
      check(scanned, "CAMERA", began);
    } else {
      line.say("same");
    }
  },
});

pictureButton({
  onSymbol: (symbol) => check(seal(symbol), "PICTURE"),
  onHint: failed,
});

/** A reader's failure is kept with its reason, from the first day. */
function failed(how) {
  line.say(how);
  deeds.failure(how);
}

lanes = laneSwitch(session, heedPack, () => place.lane() !== "" && question.isIdle() && !shown.isOpen() && !parties.isOpen(), {
  words,
  check,
  takes: (text) => desk.takes(text),
  agrees: (zone) => desk.agrees(zone),
  openCamera: () => finder.open(),
  onLeft: () => view.goOn(performance.now()),
  onTakenOver(asked, answer, denied) {
    shown.verdict(asked, place.laneName(), answer);
    if (denied) {
      deeds.over();
    }
  },
});

async function begin() {
  const answer = await latest(words.token);
  line.connected(answer.kind);
  if (answer.kind === "rows") {
    list.fill(answer.rows.map((row) => ({ ...row, reason: row.reasons.split(" ")[0] })));
  }
}

document.getElementById("sound").addEventListener("click", signal.wake);
window.addEventListener("offline", () => line.connected("unanswered"));
window.addEventListener("online", () => (question.isIdle() ? begin() : question.again()));
window.addEventListener("pagehide", () => session || giveBack(words.token));
window.addEventListener("pageshow", (event) => event.persisted && location.reload());

begin();
finder.resume();
// until here a form would be sent by the browser itself, with what was typed in the address
const gate = document.getElementById("gate");
gate.inert = false;
if (atDesk) {
  catchTyping(number);
  number.focus({ preventScroll: true });
}
gate.dataset.ready = "true";
