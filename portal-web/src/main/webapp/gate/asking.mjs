// One question at a time: asked again with the same id until there is an answer, or given up.

import { ask } from "./ask.mjs";

const RETRY_AFTER = 3000;

/** @param {{onAnswer: (question, answer) => void, onGivenUp: (question) => void}} listener */
export function asking(token, { onAnswer, onGivenUp }) {
  let question = null;
  let stop = new AbortController();
  let retry = 0;

  async function send() {
    clearTimeout(retry);
    const asked = question;
    const answer = await ask(token, asked, stop.signal);
    if (asked !== question) {
      return;
    }
    if (answer.kind === "verdict") {
      question = null;
    } else if (answer.kind === "unanswered") {
      clearTimeout(retry);
      retry = setTimeout(send, RETRY_AFTER);
    }
    onAnswer(asked, answer);
  }

  function giveUp() {
    const left = question;
    question = null;
    clearTimeout(retry);
    stop.abort();
    stop = new AbortController();
    if (left) {
      onGivenUp(left);
    }
  }

  return {
    /** @param {{scanned, direction, lane, reader}} what a later question takes the place of one without an answer */
    begin(what) {
      giveUp();
      question = { eventId: crypto.randomUUID(), ...what };
      send();
    },
    again: () => question && send(),
    giveUp,
    isIdle: () => question === null,
  };
}
