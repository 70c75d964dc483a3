// The button under a verdict with which a guard takes a permit back: twice, because it can't be undone.

import { takeBack } from "./ask.mjs";

/** @param {{onDone: () => void, onSignedOut: () => void}} listener */
export function handingIn(words, { onDone, onSignedOut }) {
  const button = document.querySelector("[data-slot=hand-in]");
  let number = null;
  let sure = false;

  /** @param permit as in a verdict, null for none; one that has ended can't be handed in */
  function offer(permit) {
    number = permit && !permit.endedAt ? permit.number : null;
    ask(false, "gate.hand-in");
    button.hidden = number === null;
  }

  function ask(asked, key) {
    sure = asked;
    button.disabled = false;
    button.textContent = words.text(key);
  }

  button.addEventListener("click", async () => {
    if (!sure) {
      ask(true, "gate.hand-in.sure");
      return;
    }
    const asked = number;
    button.disabled = true;
    const answer = await takeBack(words.token, asked);
    if (asked !== number) {
      return;
    }
    if (answer.kind === "done") {
      button.hidden = true;
      onDone();
    } else if (answer.kind === "signed-out") {
      onSignedOut();
    } else {
      ask(true, "gate.hand-in.failed");
    }
  });

  return { offer };
}
