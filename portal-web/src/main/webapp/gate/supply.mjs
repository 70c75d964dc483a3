// What this device goes by: the pack and the list of status, kept on the device and asked for again and again.

import { call } from "./call.mjs";
import { signers } from "./seal.mjs";
import { afterDelta, listSigners, newer, packed, unpacked, whole } from "./status-list.mjs";
import { keep, kept } from "./store.mjs";

/** @param {string} device its id. @param {{onChange: () => void, onHeard: (portalTime: number) => void, onSignedOut: (code) => void, onReached: (whether) => void}} listener */
export function supply(device, { onChange, onHeard, onSignedOut, onReached }) {
  const known = { pack: null, packedAt: null, list: null, passages: {}, keys: null };
  let trust = null;
  let token = null;
  let timers = [];

  async function load() {
    const before = await kept("pack");
    known.passages = (await kept("passages")) ?? {};
    if (before) {
      await takePack(before);
      const list = await kept("list");
      known.list = list ? whenWhole(await unpacked(list, trust)) : null;
    }
  }

  async function takePack({ pack, time }) {
    known.keys = await signers(pack.seals.map(({ key, ...seal }) => ({ ...seal, spki: key, withdrawnFrom: null })));
    trust = await listSigners(pack.lists, known.keys);
    known.pack = pack;
    known.packedAt = Date.parse(time);
  }

  async function fetchPack() {
    const answer = await asked(token, "gate/pack?device=" + device);
    if (answer.kind === "answer") {
      await takePack(answer.body);
      await keep("pack", answer.body);
      onHeard(known.packedAt);
      onChange();
    } else if (answer.kind === "signed-out") {
      onSignedOut(answer.code);
    }
  }

  async function asked(as, path) {
    const answer = await call(as, path);
    onReached(answer.kind !== "unanswered");
    return answer;
  }

  /** By a delta if the portal still has the list that is held, else whole. An older one is never taken. */
  async function fetchList() {
    if (!trust) {
      return;
    }
    const offered = (await fromDelta()) ?? (await fromWhole());
    const next = offered && whenWhole(newer(known.list, offered));
    if (next && next !== known.list) {
      known.list = next;
      await keep("list", await packed(next));
      onChange();
    }
  }

  async function fromDelta() {
    if (!known.list) {
      return null;
    }
    const answer = await asked(null, `status-lists/1/deltas?since=${known.list.sequence}`);
    return answer.kind === "answer" ? whenWhole(await afterDelta(known.list, answer.body, trust)) : null;
  }

  async function fromWhole() {
    const answer = await asked(null, "status-lists/1");
    return answer.kind === "answer" ? whenWhole(await whole(answer.body, trust)) : null;
  }

  async function start(shiftToken) {
    stop();
    token = shiftToken;
    await fetchPack();
    await fetchList();
    if (token !== shiftToken) {
      return;
    }
    const { listEvery, packEvery } = known.pack?.terms ?? { listEvery: 15, packEvery: 60 };
    timers = [setInterval(fetchList, listEvery * 1000), setInterval(fetchPack, packEvery * 1000)];
  }

  function stop() {
    timers.forEach(clearInterval);
    timers = [];
    token = null;
  }

  /** What this device let through itself. */
  const passed = (index, direction, at, until) => allPassed([index], direction, at, until);

  async function allPassed(indexes, direction, at, until) {
    const still = Object.entries(known.passages).filter(([, passage]) => passage.until > at);
    const more = indexes.map((index) => [index, { direction, at, until }]);
    known.passages = Object.fromEntries([...still, ...more]);
    await keep("passages", known.passages);
  }

  async function notPassed(index) {
    delete known.passages[index];
    await keep("passages", known.passages);
  }

  return { known, load, start, stop, passed, allPassed, notPassed, refresh: () => Promise.all([fetchPack(), fetchList()]) };
}

const whenWhole = (list) => (list.refused ? null : list);
