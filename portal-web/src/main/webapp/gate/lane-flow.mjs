// Somebody's way through an automated lane: permit, document, face, barrier; one stage after another, none left out. The decision table
// says whether each is good enough; the barrier opens after a guard's word only. Pure.

import { judge } from "./decision.mjs";

/** Nobody is on the way. */
export const IDLE = Object.freeze({
  stage: "PERMIT",
  facts: {},
  colour: null,
  reasons: [],
  counted: false,
  denied: false,
  millis: {},
  similarity: null,
  outcome: null,
  since: 0,
});

const DOCUMENTS = { ID_MISMATCH: "OTHER", NAME_DIFFERS: "OTHER_NAME" };
const ON_THE_WAY = ["DOCUMENT", "FACE", "GUARD"];

const MOVES = {
  verdict(state, { colour, reasons, millis, at }) {
    const way = { ...IDLE, counted: colour === "GREEN", colour, reasons, millis: { permit: millis }, since: at };
    return state.stage === "PERMIT" && { ...way, stage: colour === "GREEN" ? "DOCUMENT" : "GUARD" };
  },
  /** The portal said worse after all; who is through the barrier is for the guard to find. */
  corrected: (state, { colour, reasons, at }) =>
    ["DOCUMENT", "FACE"].includes(state.stage) && { ...state, stage: "GUARD", counted: false, colour, reasons, since: at },
  document(state, { findings, at }, rows) {
    const document = findings.map((finding) => DOCUMENTS[finding]).find(Boolean) ?? "SAME";
    const documentTerm = findings.includes("DOCUMENT_EXPIRED") ? "EXPIRED" : "IN_FORCE";
    return state.stage === "DOCUMENT" && judged(state, { document, documentTerm }, "FACE", at, rows);
  },
  similarity: (state, { similarity }) => state.stage === "FACE" && { ...state, similarity },
  /** What the guard said: SAME or OTHER. */
  face: (state, { face, at }, rows) => state.stage === "FACE" && judged(state, { face }, "BARRIER", at, rows),
  barrier(state, { answer, at }) {
    const over = answer === "FAULT" ? { stage: "FAULT" } : { stage: "ENDED", outcome: answer };
    return state.stage === "BARRIER" && { ...timed(state, at), ...over };
  },
  /** The guard at a barrier that is at fault. */
  byHand: (state, { passed }) => state.stage === "FAULT" && { ...state, stage: "ENDED", outcome: passed ? "BY_HAND" : "NOT_PASSED" },
  takenOver: (state) => ON_THE_WAY.includes(state.stage) && { ...state, stage: "ENDED", outcome: "STOPPED" },
  late: (state) => ON_THE_WAY.includes(state.stage) && { ...state, stage: "ENDED", outcome: "LEFT" },
  anew: (state) => state.stage === "ENDED" && IDLE,
};

/**
 * @param event {kind, at} and what belongs to it; at in milliseconds
 * @param rows of the decision table
 * @returns the next state; the same one if the event doesn't belong to this stage
 */
export function next(state, event, rows) {
  return MOVES[event.kind](state, event, rows) || state;
}

/** The stage that is over, timed; the next one, or the guard with the reasons. */
function judged(state, facts, onward, at, rows) {
  const all = { ...state.facts, ...facts };
  const { colour, reasons } = judge(all, rows);
  const stage = colour === "GREEN" ? onward : "GUARD";
  return { ...timed(state, at), facts: all, colour, reasons, stage, since: at, denied: colour === "RED" };
}

function timed(state, at) {
  return { ...state, millis: { ...state.millis, [state.stage.toLowerCase()]: Math.round(at - state.since) } };
}

/**
 * What has to be done when the way goes on.
 *
 * @returns {({do: "order"}|{do: "failure"}|{do: "deny", reasons: string[], note: string|null}|{do: "crossed", passing})[]}
 */
export function effects(before, after) {
  if (before.stage === after.stage) {
    return [];
  }
  return [
    ...(after.stage === "BARRIER" ? [{ do: "order" }] : []),
    ...(after.stage === "FAULT" ? [{ do: "failure" }] : []),
    ...(after.denied && !before.denied ? [{ do: "deny", reasons: after.reasons, note: null }] : []),
    ...(wentBack(after) ? [{ do: "deny", reasons: [], note: after.outcome }] : []),
    ...(after.stage === "ENDED" ? [{ do: "crossed", passing: passing(after) }] : []),
  ];
}

/** Whom a green verdict has counted, and who didn't pass. */
function wentBack({ stage, outcome, counted, denied }) {
  return stage === "ENDED" && counted && !denied && ["NOT_PASSED", "LEFT"].includes(outcome);
}

function passing({ outcome, millis, similarity }) {
  return { outcome, ...millis, similarity };
}
