// A question to this device: its own verdict at once, the portal's in its place if that comes in time, and a worse one whenever it comes.

import { understood } from "./ask.mjs";
import { told } from "./portal-clock.mjs";
import { keep } from "./store.mjs";
import { verdictOn } from "./verdict.mjs";

const PATIENCE = 700;
/** No permit holds longer. */
export const PASSAGE_KEPT = 90 * 86_400_000;
const SCALE = ["GREEN", "AMBER", "RED"];

/**
 * @param session {supply, deeds, shift, clock, connected}
 * @param {{onAnswer: (question, answer) => void}} listener
 */
export function judging(session, { onAnswer }) {
  let question = null;
  let last = null;

  /** Whatever goes wrong on the device is no verdict, and never green. */
  async function begin(what) {
    const asked = { id: crypto.randomUUID(), ...what };
    question = asked;
    last = what;
    try {
      await judge(asked, what);
    } catch (fault) {
      console.error(fault);
      if (question === asked) {
        question = null;
        onAnswer(asked, { kind: "unanswered" });
      }
    }
  }

  async function judge(asked, what) {
    const began = performance.now();
    const time = now(session);
    const own = await verdictOn(what.scanned, what.direction, session.supply.known, time);
    const millis = Math.round(performance.now() - began + (what.since ?? 0));
    const deed = await session.deeds.add(check(session, asked, own, time, millis));
    asked.own = own;
    asked.check = { id: asked.id, index: own.index, override: own.override };
    const first = session.connected() ? await soon(deed.answer) : null;
    const answer = portals(first) ?? own;
    await remember(session, asked, answer, time);
    show(asked, answer, millis);
    if (!first) {
      deed.answer.then((later) => correct(asked, own, portals(later), time));
    }
  }

  function show(asked, answer, millis) {
    if (question === asked) {
      question = null;
      onAnswer(asked, { kind: "verdict", verdict: { ...answer, millis, alone: answer === asked.own } });
    }
  }

  /** The portal's answer came after the device's: it is shown if it is worse, even if the next person came meanwhile. */
  async function correct(asked, own, later, time) {
    if (later && SCALE.indexOf(later.verdict) > SCALE.indexOf(own.verdict)) {
      await remember(session, asked, later, time);
      onAnswer(asked, { kind: "verdict", verdict: { ...later, corrected: true } });
    }
  }

  return {
    begin,
    again: () => last && begin(last),
    giveUp() {
      question = null;
      last = null;
    },
    isIdle: () => question === null,
  };
}

/** The portal's time; it is kept, so that a clock that is set back is noticed after a restart too. */
export function now(session) {
  const { state, ...time } = told(session.clock, Date.now(), session.supply.known.pack.law.clockWithin);
  session.clock = state;
  keep("clock", state);
  return time;
}

function check(session, asked, own, time, millis) {
  return {
    ...deed(session, "CHECK", asked, time),
    id: asked.id,
    scanned: asked.scanned,
    colour: own.verdict,
    reasons: own.reasons,
    millis,
  };
}

/** What every deed says. */
export function deed(session, kind, { direction, lane, reader }, time) {
  return {
    id: crypto.randomUUID(),
    kind,
    at: new Date(time.now).toISOString(),
    shift: session.shift.shift,
    direction,
    lane,
    reader,
    listIssued: issued(session),
  };
}

/** When the list was made that this device goes by. */
export function issued({ supply: { known } }) {
  return known.list ? new Date(known.list.issuedAt).toISOString() : null;
}

function soon(answer) {
  return Promise.race([answer, new Promise((resolve) => setTimeout(resolve, PATIENCE, null))]);
}

/** The portal's verdict, if it gave one. */
export function portals(taken) {
  const answer = taken?.verdict ? understood(taken.verdict) : null;
  return answer?.kind === "verdict" ? answer.verdict : null;
}

async function remember({ supply }, { direction, check: { index } }, { verdict }, time) {
  if (index !== null && verdict === "GREEN") {
    await supply.passed(index, direction, time.now, time.now + PASSAGE_KEPT);
  } else if (index !== null) {
    await supply.notPassed(index);
  }
}
