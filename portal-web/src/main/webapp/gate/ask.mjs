// The question to the server. Whatever isn't a whole verdict is "unanswered": never green by mistake.

import { call } from "./call.mjs";

const CHECKS = "gate/checks";
const PERMITS = "permits/";
const TOKEN = "/api/v1/tokens/current";
const VERDICTS = ["GREEN", "AMBER", "RED"];

/**
 * @param {{eventId, scanned, direction, lane, reader}} question asking again with the same id is counted once
 * @returns {Promise<{kind: "verdict", verdict}|{kind: "signed-out"}|{kind: "unanswered"}>}
 */
export async function ask(token, { eventId, scanned, direction, lane, reader }, stop) {
  const answer = await call(token, CHECKS, { stop, body: { eventId, scanned, direction, lane, reader } });
  return answer.kind === "answer" ? understood(answer.body) : without(answer);
}

/**
 * The unit's last checks, newest first.
 *
 * @returns {Promise<{kind: "rows", rows}|{kind: "signed-out"}|{kind: "unanswered"}>}
 */
export async function latest(token) {
  const answer = await call(token, CHECKS);
  if (answer.kind === "answer") {
    return Array.isArray(answer.body) ? { kind: "rows", rows: answer.body } : { kind: "unanswered" };
  }
  return without(answer);
}

/**
 * Hands a permit in.
 *
 * @returns {Promise<{kind: "done"}|{kind: "signed-out"}|{kind: "unanswered"}>} unanswered also if it has ended already
 */
export async function takeBack(token, number) {
  const answer = await call(token, `${PERMITS}${encodeURIComponent(number)}/return`, { body: {} });
  return answer.kind === "answer" ? { kind: "done" } : without(answer);
}

/** The page's token ends with the page. */
export function giveBack(token) {
  fetch(TOKEN, {
    method: "DELETE",
    headers: { Authorization: "Bearer " + token },
    credentials: "omit",
    keepalive: true,
  }).catch(() => {});
}

/** A verdict as the server promises it, or "unanswered". */
export function understood(body) {
  const whole =
    body !== null &&
    typeof body === "object" &&
    VERDICTS.includes(body.verdict) &&
    Array.isArray(body.reasons) &&
    (body.verdict !== "GREEN" || (body.reasons.length === 0 && Boolean(body.permit?.holderName)));
  return whole ? { kind: "verdict", verdict: body } : { kind: "unanswered" };
}

/** The page knows two ways of having no answer. */
function without({ kind }) {
  return { kind: kind === "signed-out" ? kind : "unanswered" };
}
