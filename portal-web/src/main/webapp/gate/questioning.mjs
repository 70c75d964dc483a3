// Who answers: an enrolled device itself, with the portal behind it; any other page asks the portal each time.

import { asking } from "./asking.mjs";
import { judging, now } from "./judging.mjs";
import { knowing } from "./knowing.mjs";
import { openSession } from "./session.mjs";

/** @returns {Promise<{session: object|null, ask: (listener) => object, heedPack: (listener) => void}>} heedPack: whenever it may have changed */
export async function questioning(words, line) {
  if (document.getElementById("gate").dataset.app !== "device") {
    return { session: null, ask: (listener) => asking(words.token, listener), heedPack() {} };
  }
  const signs = knowing(words);
  let heed = () => {};
  const session = await openSession(words, {
    onContact: line.connected,
    onKnown(known) {
      signs.show(known.supply.known, known.supply.known.pack ? now(known) : null);
      heed();
    },
    onWaiting: signs.waiting,
    onRefused: () => line.say("report-refused"),
    onShift(shift) {
      words.token = shift.token;
      signs.officer(shift.officer);
    },
  });
  if (!session) {
    location.replace("/gate/");
    return new Promise(() => {});
  }
  const heedPack = (listener) => {
    heed = listener;
    heed();
  };
  return { session, ask: (listener) => judging(session, listener), heedPack };
}
