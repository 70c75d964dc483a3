// What was done at this device: kept locked until the portal has it, sent in order, and never thrown away before.

import { call } from "./call.mjs";
import { locked, signed, unlocked } from "./device-key.mjs";
import { nextNumber, oldest, putAll, sent, waiting } from "./store.mjs";

const AT_ONCE = 50;
const AGAIN_AFTER = 5_000;
// each deed tries at once and doubles the wait, so it is this long after a few people
const LONGEST_WAIT = 15_000;

/**
 * @param device {id, keys}
 * @param {() => object} state what the device says of itself: list and battery
 * @param {{onContact: (kind, code, time) => void, onWaiting: (count) => void, onRefused: () => void}} listener
 */
export function deeds(device, state, { onContact, onWaiting, onRefused }) {
  const expected = new Map();
  let token = null;
  let sending = null;
  let more = false;
  let again = 0;
  let wait = AGAIN_AFTER;

  /** Signs and keeps a deed. @returns {Promise<{id, answer: Promise}>} answer: what the portal says of it, whenever that comes */
  const add = async (what) => (await addAll([what]))[0];

  /** The same for what was done in one go: all of it is kept, or nothing. */
  async function addAll(whats) {
    const first = await nextNumber("counter", whats.length);
    await putAll(await Promise.all(whats.map((what, at) => entry(what, first + at))));
    onWaiting(await waiting());
    const added = whats.map(({ id }) => ({ id, answer: new Promise((resolve) => expected.set(id, resolve)) }));
    send();
    return added;
  }

  async function entry(what, n) {
    const jws = await signed(device.keys, JSON.stringify({ ...what, n }));
    return { number: n, deed: await locked(device.keys, jws) };
  }

  /** One sender: what comes meanwhile goes with the next round. With nothing to send it is a sign of life. */
  function send() {
    clearTimeout(again);
    if (sending) {
      more = true;
      return sending;
    }
    sending = round().finally(() => {
      sending = null;
      if (more) {
        more = false;
        send();
      }
    });
    return sending;
  }

  async function round() {
    while (token) {
      const batch = await oldest(AT_ONCE);
      if (!(await sendBatch(batch))) {
        again = setTimeout(send, wait);
        wait = Math.min(2 * wait, LONGEST_WAIT);
        return;
      }
      wait = AGAIN_AFTER;
      const left = await waiting();
      onWaiting(left);
      if (left === 0) {
        return;
      }
    }
  }

  async function sendBatch(batch) {
    const events = await Promise.all(batch.map(({ deed }) => unlocked(device.keys, deed)));
    const body = { device: device.id, state: { ...(await state()), waiting: batch.length }, events };
    const answer = await call(token, "gate/reports", { body });
    onContact(answer.kind, answer.code, answer.body?.time);
    if (answer.kind !== "answer" || answer.body.events.length !== batch.length) {
      return false;
    }
    await sent(batch.map(({ number }) => number));
    answer.body.events.forEach((taken) => {
      expected.get(taken.id)?.(taken);
      expected.delete(taken.id);
    });
    if (answer.body.events.some(({ outcome }) => outcome === "REFUSED")) {
      onRefused();
    }
    return true;
  }

  return {
    add,
    addAll,
    send,
    /** @param {string|null} shiftToken null: nothing is sent until the next shift */
    speakAs(shiftToken) {
      token = shiftToken;
    },
  };
}
