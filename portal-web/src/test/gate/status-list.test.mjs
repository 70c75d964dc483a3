// What a device takes for the list of permits that let nobody pass, keeps, and goes forward by.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as lists from "../../main/webapp/gate/status-list.mjs";
import { MOST, sha256, someBits, STEP, trust, turnedOver, wholeOf } from "./lists.mjs";

const PERMITS = 3000;
const bits = someBits(PERMITS, 40);
const first = await lists.whole(wholeOf(7, bits), trust);

test("takes a whole list", () => {
  const { list, sequence, issuedAt, nextAt, size } = first;
  assert.deepEqual([list, sequence, size, nextAt - issuedAt], [1, 7, STEP, 3_600_000]);
  assert.equal(new Date(issuedAt).toISOString(), "2026-11-24T08:00:00.250Z");
  assert.deepEqual(first.bits, bits);
});

test("says of each index whether it is listed, the first in the highest bit", async () => {
  const some = new Uint8Array(STEP / 8);
  some.set([0x81, 0x40]);
  some[some.length - 1] = 1;
  const list = await lists.whole(wholeOf(1, some), trust);
  const listed = Array.from({ length: STEP + 9 }, (_, index) => index).filter((index) => lists.isListed(list, index));
  assert.deepEqual(listed, [0, 7, 9, STEP - 1]);
  assert.equal(lists.isListed(list, MOST - 1), false);
});

test("goes forward only", async () => {
  const older = await lists.whole(wholeOf(6, bits), trust);
  const twin = await lists.whole(wholeOf(7, turnedOver(bits, PERMITS, 1)), trust);
  const again = await lists.whole(wholeOf(7, bits), trust);
  const later = await lists.whole(wholeOf(9, bits), trust);
  assert.equal(lists.newer(null, first), first);
  assert.equal(lists.newer(first, again), first);
  assert.equal(lists.newer(first, later), later);
  for (const other of [older, twin, await lists.whole(wholeOf(8, bits, { list: 2 }), trust)]) {
    assert.deepEqual(lists.newer(first, other), { refused: "OLDER" });
  }
  const broken = { refused: "BITS" };
  assert.equal(lists.newer(first, broken), broken);
});

test("doesn't follow a second list of the number that is held", async () => {
  const named = (predecessor) => ({ predecessorSequence: 7, predecessor });
  const other = await lists.whole(wholeOf(8, bits, named(sha256("another"))), trust);
  assert.deepEqual(lists.newer(first, other), { refused: "OLDER" });
  const successor = await lists.whole(wholeOf(8, bits, named(sha256(first.head))), trust);
  assert.equal(lists.newer(first, successor), successor);
});

test("takes the longest list there can be, though nothing makes it smaller", async () => {
  const longest = turnedOver(new Uint8Array(MOST / 8), MOST, MOST / 50);
  const noise = longest.map((byte, at) => byte ^ ((at * 2_654_435_761) >>> 13));
  assert.equal((await lists.whole(wholeOf(8, noise), trust)).size, MOST);
});

test("is kept small on the device and read again, if nobody has changed it", async () => {
  const kept = await lists.packed(first);
  assert.ok(kept.gzip.length < 1000);
  assert.deepEqual(await lists.unpacked(kept, trust), first);
  const others = await lists.packed({ ...first, bits: turnedOver(bits, PERMITS, 1) });
  assert.deepEqual(await lists.unpacked(others, trust), { refused: "BITS" });
  assert.deepEqual(await lists.unpacked({ ...kept, gzip: kept.gzip.slice(0, -1) }, trust), { refused: "FORM" });
  assert.deepEqual(await lists.unpacked({ ...kept, gzip: "none" }, trust), { refused: "FORM" });
  assert.deepEqual(await lists.unpacked({ ...kept, gzip: new Uint8Array(1 << 22) }, trust), { refused: "SIZE" });
  assert.deepEqual(await lists.unpacked(undefined, trust), { refused: "FORM" });
});
