// Who belongs to the tour parties around this gate: asked for ahead, so that it is there without a network, and kept locked until they end.

import { call } from "./call.mjs";
import { locked, unlocked } from "./device-key.mjs";
import { keep, kept } from "./store.mjs";

const NAME = "parties";
/** A guard waits for it. */
const PATIENCE = 2500;

/** @param device {id, keys}. @param session {supply, shift, connected} */
export function rosters(device, session) {
  let held = null;
  let working = null;

  const load = async () => (held ??= (await kept(NAME)) ?? {});

  /** Fetches those that are missing, forgets those that have ended. One at a time. */
  function refresh() {
    working ??= update()
      .catch((fault) => console.error(fault))
      .finally(() => (working = null));
    return working;
  }

  async function update() {
    const standing = session.supply.known.pack?.parties ?? [];
    const before = await load();
    const still = Object.fromEntries(Object.entries(before).filter(([number]) => standing.includes(number)));
    let changed = Object.keys(still).length !== Object.keys(before).length;
    for (const number of standing.filter((one) => !still[one])) {
      const roster = await fetched(number);
      if (!roster) {
        break;
      }
      still[number] = await locked(device.keys, JSON.stringify(roster));
      changed = true;
    }
    held = { ...still, ...fresh(standing) };
    if (changed) {
      await keep(NAME, held);
    }
  }

  /** What was fetched for a guard meanwhile. */
  const fresh = (standing) => Object.fromEntries(Object.entries(held).filter(([number]) => standing.includes(number)));

  async function fetched(number, patience) {
    const answer = session.shift ? await call(session.shift.token, "gate/parties/" + number, { patience }) : null;
    return answer?.kind === "answer" ? answer.body : null;
  }

  /** @returns {Promise<{number, tour, members: {index, number, name}[]}|null>} null if this device can't know */
  async function of(number) {
    const lockedRoster = (await load())[number];
    if (lockedRoster) {
      return JSON.parse(await unlocked(device.keys, lockedRoster));
    }
    const roster = session.connected() ? await fetched(number, PATIENCE) : null;
    if (roster) {
      held = { ...held, [number]: await locked(device.keys, JSON.stringify(roster)) };
      await keep(NAME, held);
    }
    return roster;
  }

  return { refresh, of };
}
