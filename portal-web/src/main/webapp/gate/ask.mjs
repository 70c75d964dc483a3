// The question to the server. Whatever isn't a whole verdict is "unanswered": never green by mistake.

const CHECKS = "/api/v1/gate/checks";
const PERMITS = "/api/v1/permits/";
const TOKEN = "/api/v1/tokens/current";
const PATIENCE = 6000;
const VERDICTS = ["GREEN", "AMBER", "RED"];
const SIGNED_OUT = [401, 403];

/**
 * @param {{eventId, scanned, direction, lane, reader}} question asking again with the same id is counted once
 * @returns {Promise<{kind: "verdict", verdict}|{kind: "signed-out"}|{kind: "unanswered"}>}
 */
export async function ask(token, question, stop) {
  const answer = await call(token, CHECKS, stop, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(question),
  });
  return answer.kind === "answer" ? understood(answer.body) : answer;
}

/**
 * The unit's last checks, newest first.
 *
 * @returns {Promise<{kind: "rows", rows}|{kind: "signed-out"}|{kind: "unanswered"}>}
 */
export async function latest(token) {
  const answer = await call(token, CHECKS, new AbortController().signal, {});
  if (answer.kind === "answer") {
    return Array.isArray(answer.body) ? { kind: "rows", rows: answer.body } : { kind: "unanswered" };
  }
  return answer;
}

/**
 * Hands a permit in.
 *
 * @returns {Promise<{kind: "done"}|{kind: "signed-out"}|{kind: "unanswered"}>} unanswered also if it has ended already
 */
export async function takeBack(token, number) {
  const answer = await call(token, `${PERMITS}${encodeURIComponent(number)}/return`, new AbortController().signal, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{}",
  });
  return answer.kind === "answer" ? { kind: "done" } : answer;
}

/** The page's token ends with the page. */
export function giveBack(token) {
  fetch(TOKEN, { method: "DELETE", headers: bearer(token), credentials: "omit", keepalive: true }).catch(() => {});
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

async function call(token, path, stop, request) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  stop.addEventListener("abort", () => patience.abort());
  try {
    const response = await fetch(path, {
      ...request,
      headers: { ...request.headers, ...bearer(token), Accept: "application/json" },
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      signal: patience.signal,
    });
    if (SIGNED_OUT.includes(response.status)) {
      return { kind: "signed-out" };
    }
    if (!response.ok) {
      return { kind: "unanswered" };
    }
    return { kind: "answer", body: response.status === 204 ? null : await response.json() };
  } catch {
    return { kind: "unanswered" };
  } finally {
    clearTimeout(timer);
  }
}

function bearer(token) {
  return { Authorization: "Bearer " + token };
}
