// From an older list to a newer one by what has turned over.
import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import * as lists from "../../main/webapp/gate/status-list.mjs";
import { deltaOf, gaps, headOf, jws, packed, sha256, someBits, STEP, trust, turnedOver, wholeOf } from "./lists.mjs";

const PERMITS = 3000;
const bits = someBits(PERMITS, 40);
const first = await lists.whole(wholeOf(7, bits), trust);

test("comes to the same by fifty deltas as by the whole, growing and shrinking", async () => {
  let held = first;
  for (let turn = 1; turn <= 50; turn++) {
    const grown = new Uint8Array((STEP / 8) * (1 + (turn % 3)));
    grown.set(held.bits.subarray(0, grown.length));
    const next = turnedOver(grown, grown.length * 8, turn % 7);
    const changes = { predecessorSequence: held.sequence, predecessor: sha256(held.head) };
    const delta = deltaOf(held.bits, held.sequence, held.sequence + 1, next, changes);
    const before = Uint8Array.from(held.bits);
    const made = await lists.afterDelta(held, delta, trust);
    assert.deepEqual(made, await lists.whole({ head: delta.head, bits: packed(next) }, trust));
    assert.deepEqual(held.bits, before);
    held = made;
  }
  assert.equal(held.sequence, 57);
});

test("takes a delta from the list that is held only, and none back", async () => {
  const next = turnedOver(bits, PERMITS, 3);
  const after = (since, sequence, changes) => lists.afterDelta(first, deltaOf(bits, since, sequence, next, changes), trust);
  assert.equal((await after(7, 8)).sequence, 8);
  assert.deepEqual(await after(6, 8), { refused: "BITS" });
  assert.deepEqual(await after(7, 8, { list: 2 }), { refused: "BITS" });
  assert.deepEqual(await after(7, 7), { refused: "OLDER" });
  assert.deepEqual(await after(7, 6), { refused: "OLDER" });
  const nothing = deltaOf(bits, 7, 7, bits);
  assert.equal(await lists.afterDelta(first, nothing, trust), first);
});

test("refuses deltas that turn other bits, or are none", async () => {
  const next = turnedOver(bits, PERMITS, 3);
  const delta = deltaOf(bits, 7, 8, next);
  const turning = (bytes) => ({ ...delta, turned: Buffer.from(bytes).toString("base64url") });
  const cases = [
    [turning(gaps([5, 9])), "BITS"],
    [turning([]), "BITS"],
    [turning([0x80]), "FORM"],
    [turning([0x80, 0x80, 0x80, 0x80, 0x80, 0x05]), "FORM"],
    [turning(gaps([STEP])), "FORM"],
    [turning(new Uint8Array(STEP / 8 + 1)), "BITS"],
    [{ ...delta, turned: "=" }, "FORM"],
    [{ ...delta, turned: undefined }, "FORM"],
    [{ ...delta, turned: "A".repeat(3_000_000) }, "SIZE"],
    [null, "FORM"],
  ];
  for (const [answer, why] of cases) {
    assert.deepEqual(await lists.afterDelta(first, answer, trust), { refused: why });
  }
});

test("is small on the wire", async (context) => {
  const many = someBits(1_000_000, 5000);
  const chained = { predecessorSequence: 1233, predecessor: sha256("before") };
  const size = (level) => {
    const answer = JSON.stringify({ head: jws(headOf(1234, many, chained)), bits: packed(many, level) });
    return { answer: answer.length, compressed: gzipSync(answer, { level }).length };
  };
  const delta = JSON.stringify(deltaOf(many, 1234, 1267, turnedOver(many, 1_000_000, 167), chained));
  const day = { answer: delta.length, compressed: gzipSync(delta).length };
  context.diagnostic(`1,000,000 permits, 5,000 set, bytes at level 9: ${JSON.stringify(size(9))}, at 6: ${JSON.stringify(size(6))}`);
  context.diagnostic(`a delta of 167 turned, bytes: ${JSON.stringify(day)}`);
  assert.ok(size(9).compressed <= 10_000);
  assert.ok(day.compressed <= 1_000);
});
