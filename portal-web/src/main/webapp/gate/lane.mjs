// The desk of an automated lane: travellers stand before it, the device judges as in a guard's hand, and a guard decides on the face.

import { barrier } from "./barrier.mjs";
import { barrierPort } from "./barrier-port.mjs";
import { load as loadFaces } from "./face.mjs";
import { field } from "./field.mjs";
import { guardBy } from "./guard-pin.mjs";
import { holderPhoto } from "./holder-photo.mjs";
import { laneDeeds } from "./lane-deeds.mjs";
import { effects, IDLE, next } from "./lane-flow.mjs";
import { laneShown } from "./lane-shown.mjs";
import { laneSight } from "./lane-sight.mjs";
import { nextNumber } from "./store.mjs";

const SHOWN_FOR = 4000;
const TIMED = ["DOCUMENT", "FACE", "GUARD"];

/**
 * @param terms of the pack: alikeFrom per cent, others in seconds
 * @param {{words, check, takes, agrees, onTakenOver, onLeft, openCamera}} hooks of the guard's desk: check a scanned text, take a
 *     document's lines, say whether such lines agree with the permit
 */
export function laneDesk(session, terms, hooks) {
  const shown = laneShown(hooks.words);
  const video = document.getElementById("lane-video");
  const sight = laneSight(() => video);
  const port = barrierPort({ onText: (text) => gate.hear(text), onChange: connected });
  const gate = barrier({ send: port.send, nextOrder: () => nextNumber("orders"), ...terms });
  const deeds = laneDeeds(session);
  let state = IDLE;
  let person = null;
  let guard = null;
  let patience = 0;
  let awaits = false;
  let entered = false;

  function tell(kind, what = {}) {
    const before = state;
    state = next(before, { kind, at: performance.now(), ...what }, session.supply.known.pack.law.rows);
    if (state !== before) {
      effects(before, state).forEach((effect) => (effect.do === "order" ? order() : deeds[effect.do]({ ...person, guard }, effect)));
      if (state.stage !== before.stage) {
        enterStage();
      }
    }
    return state !== before;
  }

  async function order() {
    tell("barrier", { answer: await gate.open().catch(() => "FAULT") });
  }

  function enterStage() {
    shown.show(state);
    sight.rest();
    shown.photo(null);
    clearTimeout(patience);
    if (TIMED.includes(state.stage)) {
      patience = setTimeout(() => tell("late"), terms.stageWithin * 1000);
    } else if (state.stage === "ENDED") {
      patience = setTimeout(() => tell("anew"), SHOWN_FOR);
    }
    STAGES[state.stage]?.();
  }

  const STAGES = {
    PERMIT() {
      person = null;
      guard = null;
      shown.person("");
      shown.hint("");
      hooks.onLeft();
    },
    /** A camera's reading counts only if all of it agrees: check digits don't see everything (decision 38). */
    DOCUMENT() {
      sight.forZone((zone) => hooks.agrees(zone) && hooks.takes(zone));
    },
    async FACE() {
      const of = person;
      shown.aid("SEARCHING");
      const photo = session.connected() ? await holderPhoto(session, of.answer.permit.number) : null;
      if (of !== person || state.stage !== "FACE") {
        return;
      }
      shown.photo(photo);
      if (!photo || !(await sight.forFace(photo, alikeBy))) {
        shown.aid("NONE");
      }
    },
  };

  function alikeBy(similarity) {
    if (tell("similarity", { similarity })) {
      shown.aid(similarity >= terms.alikeFrom ? "ALIKE" : "UNLIKE", { similarity, alikeFrom: terms.alikeFrom });
    }
  }

  /** Of whoever has passed meanwhile no name is shown: the next one stands here. @returns true: no poster is needed */
  function corrected(asked, { verdict: colour, reasons }) {
    if (person?.asked !== asked || !tell("corrected", { colour, reasons })) {
      shown.hint(hooks.words.text("gate.poster.corrected"));
    }
    return true;
  }

  function connected(there) {
    shown.barrier(there);
    if (!there) {
      gate.gone();
    }
  }

  /** @param {(guard) => void} decision what the guard says, once the PIN has shown who it is */
  async function decide(decision) {
    const [of, { stage }] = [person, state];
    const who = await guardBy(shown.pin().value, session);
    shown.pin().value = "";
    if (!who) {
      shown.say("gate.lane-desk.pin-wrong");
    } else if (of === person && stage === state.stage) {
      guard = who;
      decision();
    }
  }

  const WORDS = {
    same: () => tell("face", { face: "SAME" }),
    other: () => tell("face", { face: "OTHER" }),
    "by-hand": () => tell("byHand", { passed: true }),
    "not-passed": () => tell("byHand", { passed: false }),
    "take-over": takeOver,
  };

  /** The guard's own desk goes on with the same verdict. */
  function takeOver() {
    const { colour, reasons, denied } = state;
    const taken = person;
    tell("takenOver");
    leave();
    awaits = taken !== null;
    if (taken) {
      hooks.onTakenOver(taken.asked, { ...taken.answer, verdict: colour, reasons }, denied);
    }
  }

  function enter() {
    awaits = false;
    entered = true;
    if (!shown.dialog.open) {
      shown.dialog.showModal();
      shown.show(state);
      openEye();
    }
  }

  async function openEye() {
    await hooks.openCamera();
    shown.focus(state.stage);
    video.srcObject = document.getElementById("video").srcObject;
  }

  function leave() {
    entered = false;
    shown.dialog.close();
    clearTimeout(patience);
    state = IDLE;
    enterStage();
  }

  shown.dialog.addEventListener("cancel", (event) => event.preventDefault());
  // a second Escape closes it all the same: what lies behind it is the guard's
  shown.dialog.addEventListener("close", () => entered && shown.dialog.showModal());
  shown.dialog.querySelectorAll("[data-word]").forEach((button) => {
    button.addEventListener("click", () => decide(WORDS[button.dataset.word]));
  });
  shown.slot("guard-form").addEventListener("submit", (event) => event.preventDefault());
  shown.slot("call").addEventListener("click", () => (shown.slot("guard").hidden = false));
  field(document.getElementById("lane-form"), {
    onDocument: hooks.takes,
    onText: (text, reader) => state === IDLE && hooks.check(text, reader),
    onBroken: () => shown.hint(hooks.words.text("gate.status.broken")),
    onEmpty() {},
  });
  document.getElementById("barrier-connect").addEventListener("click", () => port.connect().catch(() => {}));
  port.resume().catch(() => {});
  deeds.recall();
  loadFaces().catch((fault) => console.error(fault));
  shown.barrier(port.isThere());
  enterStage();

  return {
    enter,
    leave,
    isOpen: () => shown.dialog.open,
    isIdle: () => state === IDLE,
    awaits: () => awaits,
    /** @returns {boolean} whether somebody begins the way by it */
    verdict(asked, answer) {
      if (answer.corrected) {
        return corrected(asked, answer);
      }
      person = { asked, answer };
      if (answer.verdict === "GREEN") {
        deeds.begun(person);
      }
      shown.person(answer.permit?.holderName ?? "");
      return tell("verdict", { colour: answer.verdict, reasons: answer.reasons, millis: answer.millis ?? 0 });
    },
    document: ({ reasons }) => tell("document", { findings: reasons }),
    scan: (text, reader) => state === IDLE && hooks.check(text, reader),
    said: shown.hint,
  };
}
