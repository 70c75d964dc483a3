import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { read } from "../../main/webapp/gate/seal.mjs";
import { verdictOn } from "../../main/webapp/gate/verdict.mjs";
import { decimal, keys, SEAL } from "./seals.mjs";

const law = JSON.parse(readFileSync(new URL("../../../../docs/gate/decisions.json", import.meta.url), "utf8"));
const { content } = await read(SEAL, keys);
const NOW = content.validFrom + 3_600_000;
const TIME = { now: NOW, clock: "RIGHT" };
const UNIT = Object.keys(law.units).find((code) => law.units[code].ports.includes(content.place.slice(0, 5)));
const OTHER = Object.keys(law.units).find((code) => law.units[code].zone !== law.units[UNIT].zone);
const MOORED = { imo: content.imoNumber, unit: UNIT, phase: "MOORED", since: content.issued };

function known({ ships = [MOORED], out = [], into = [], unit = UNIT, list = {}, packedAt = NOW - 1000, passages = {} } = {}) {
  const bits = new Uint8Array(16_384);
  for (const index of list?.set ?? []) {
    bits[index >> 3] |= 0x80 >> (index & 7);
  }
  const held = list === null ? null : { list: content.statusList, issuedAt: list.issuedAt ?? NOW - 1000, size: bits.length * 8, bits };
  return { pack: { unit, law, ships, out, in: into }, packedAt, list: held, passages, keys };
}

async function says(knows, direction = "OUT", time = TIME, scanned = decimal(SEAL)) {
  const { verdict, reasons } = await verdictOn(scanned, direction, knows, time);
  return [verdict, ...reasons];
}

test("a pass that nothing stands against is green, with what the guard compares", async () => {
  const answer = await verdictOn(decimal(SEAL), "OUT", known(), TIME);
  assert.deepEqual([answer.verdict, answer.reasons, answer.index], ["GREEN", [], content.statusIndex]);
  assert.equal(answer.permit.documentNumber, content.documentNumber);
  assert.doesNotMatch(answer.permit.holderName, /</);
});

test("what is on the list is red", async () => {
  assert.deepEqual(await says(known({ list: { set: [content.statusIndex] } })), ["RED", "LISTED"]);
});

test("no list, an old pack and a wrong clock are never green", async () => {
  assert.deepEqual(await says(known({ list: null })), ["RED", "LIST_TOO_OLD"]);
  assert.deepEqual(await says(known({ packedAt: NOW - 25 * 3_600_000 })), ["AMBER", "STALE_LIST"]);
  assert.deepEqual(await says(known(), "OUT", { now: NOW, clock: "BACK" }), ["RED", "CLOCK_BACK"]);
});

test("the ship's newest call counts, and a pass of a call before is of a ship that has left", async () => {
  assert.deepEqual(await says(known({ ships: [MOORED, { ...MOORED, phase: "LEAVING" }] })), ["RED", "EXIT_STARTED"]);
  assert.deepEqual(await says(known({ ships: [{ ...MOORED, since: "2999-01-01" }] })), ["RED", "SHIP_LEFT"]);
  assert.deepEqual(await says(known({ ships: [] })), ["AMBER", "SHIP_NOT_KNOWN"]);
});

test("another province is the wrong gate", async () => {
  assert.deepEqual(await says(known({ unit: OTHER })), ["RED", "WRONG_GATE"]);
});

test("a passage seen here counts before what was told, and what was told long ago counts no more", async () => {
  const index = content.statusIndex;
  assert.deepEqual(await says(known({ out: [index] })), ["AMBER", "DOUBLE_OUT"]);
  assert.deepEqual(await says(known({ passages: { [index]: { direction: "OUT", at: NOW - 500 } } })), ["AMBER", "DOUBLE_OUT"]);
  assert.deepEqual(await says(known({ out: [index], passages: { [index]: { direction: "IN", at: NOW - 500 } } })), ["GREEN"]);
  assert.deepEqual(await says(known(), "IN"), ["AMBER", "IN_WITHOUT_OUT"]);
  assert.deepEqual(await says(known({ packedAt: NOW - 3_600_000 }), "IN"), ["GREEN"]);
});

test("no changed byte is green, whatever the device knows", async () => {
  for (let at = 0; at < SEAL.length; at++) {
    for (const change of [0x01, 0x80, 0xff]) {
      const changed = Uint8Array.from(SEAL);
      changed[at] ^= change;
      const [verdict] = await says(known(), "OUT", TIME, decimal(changed));
      assert.notEqual(verdict, "GREEN", `byte ${at} changed by ${change}`);
    }
  }
});

test("a number asks somebody, anything else stops", async () => {
  assert.deepEqual(await says(known(), "OUT", TIME, "HPH-26-0000017"), ["AMBER", "NOT_ON_DEVICE"]);
  for (const text of ["", "https://example.org/menu", "7041" + "9".repeat(7000), "\u202e7041", "' or 1=1 --"]) {
    assert.deepEqual(await says(known(), "OUT", TIME, text), ["RED", "UNREADABLE"]);
  }
});
