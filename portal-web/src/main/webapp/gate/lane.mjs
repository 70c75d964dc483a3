// The desk of an automated lane: travellers stand before it, the device judges as in a guard's hand, and a guard decides on the face.

import { barrier } from "./barrier.mjs";
import { barrierPort } from "./barrier-port.mjs";
import { load as loadFaces } from "./face.mjs";
import { field } from "./field.mjs";
import { guardBy } from "./guard-pin.mjs";
import { holderPhoto } from "./holder-photo.mjs";
import { deed, now } from "./judging.mjs";
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
  let state = IDLE;
  let person = null;
  let guard = null;
  let patience = 0;
  let awaits = false;

  function tell(kind, what = {}) {
    const before = state;
    state = next(before, { kind, at: performance.now(), ...what }, session.supply.known.pack.law.rows);
    if (state !== before) {
      effects(before, state).forEach((effect) => DEEDS[effect.do](effect));
      if (state.stage !== before.stage) {
        enterStage();
      }
    }
    return state !== before;
  }

  const DEEDS = {
    async order() {
      tell("barrier", { answer: await gate.open().catch(() => "FAULT") });
    },
    failure: () => add("FAILURE", { note: "barrier" }),
    async deny({ reasons, note }) {
      const { id, index } = person.asked.check;
      await add("DENIAL", { about: id, reasons, note });
      if (index !== null) {
        await session.supply.notPassed(index);
      }
    },
    crossed: ({ passing }) => add("LANE", { about: person.asked.check.id, passing }),
  };

  /** A deed of the guard who decided, else of whose shift it is. */
  function add(kind, more) {
    const what = { ...deed(session, kind, person.asked, now(session)), ...more };
    return session.deeds.add({ ...what, shift: (guard ?? session.shift).shift });
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
    const of = state;
    const who = await guardBy(shown.pin().value, session);
    shown.pin().value = "";
    if (!who) {
      shown.say("gate.lane-desk.pin-wrong");
    } else if (of.stage === state.stage) {
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
    if (!shown.dialog.open) {
      shown.dialog.showModal();
      openEye();
    }
  }

  async function openEye() {
    await hooks.openCamera();
    shown.focus(state.stage);
    video.srcObject = document.getElementById("video").srcObject;
  }

  function leave() {
    shown.dialog.close();
    clearTimeout(patience);
    state = IDLE;
    enterStage();
  }

  shown.dialog.addEventListener("cancel", (event) => event.preventDefault());
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
      shown.person(answer.permit?.holderName ?? "");
      return tell("verdict", { colour: answer.verdict, reasons: answer.reasons, millis: answer.millis ?? 0 });
    },
    document: ({ reasons }) => tell("document", { findings: reasons }),
    scan: (text, reader) => state === IDLE && hooks.check(text, reader),
    said: shown.hint,
  };
}
