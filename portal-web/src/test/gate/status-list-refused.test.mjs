// What a device doesn't take for a list of status.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { createGzip } from "node:zlib";
import * as lists from "../../main/webapp/gate/status-list.mjs";
import { MOST, packed, sha256, someBits, STEP, trust, wholeOf } from "./lists.mjs";

const bits = someBits(3000, 40);
const { head } = wholeOf(7, bits);

async function refused(answer, why) {
  assert.deepEqual(await lists.whole(answer, trust), { refused: why });
}

test("refuses other bits than those signed", async () => {
  for (const index of [0, 7, 2999, STEP - 1]) {
    const other = Uint8Array.from(bits);
    other[index >> 3] ^= 0x80 >> (index & 7);
    await refused({ head, bits: packed(other) }, "BITS");
  }
  await refused(wholeOf(7, bits, { sha256: sha256("other") }), "BITS");
});

test("refuses a gzip that is cut off, is none or isn't there", async () => {
  const whole = Buffer.from(packed(bits), "base64url");
  for (const length of [0, 1, 9, 10, 20, whole.length - 9, whole.length - 8, whole.length - 4, whole.length - 1]) {
    await refused({ head, bits: whole.subarray(0, length).toString("base64url") }, "FORM");
  }
  for (const text of ["AAAA", Buffer.from(bits).toString("base64url"), "A", "====", undefined, 7]) {
    await refused({ head, bits: text }, "FORM");
  }
  const wrongSum = Buffer.from(whole);
  wrongSum[whole.length - 6] ^= 1;
  await refused({ head, bits: wrongSum.toString("base64url") }, "FORM");
  await refused(null, "FORM");
});

test("refuses lies about the size", async () => {
  await refused(wholeOf(7, bits, { size: STEP - 8 }), "SIZE");
  await refused(wholeOf(7, bits, { size: STEP + 8 }), "SIZE");
  await refused(wholeOf(7, bits, { size: MOST }), "SIZE");
});

test("lets no bomb go off", async (context) => {
  const inflated = counted(context);
  const bomb = await buffer(Readable.from(Array(256).fill(Buffer.alloc(1 << 20))).pipe(createGzip()));
  await refused({ head, bits: bomb.toString("base64url") }, "SIZE");
  assert.ok(inflated() >= STEP / 8 && inflated() < 1 << 20, `${inflated()} bytes`);
  await refused({ head, bits: "A".repeat(3_000_000) }, "SIZE");
});

/** How many bytes the platform has inflated since. */
function counted(context) {
  const Real = globalThis.DecompressionStream;
  let bytes = 0;
  const counting = {
    transform(part, out) {
      bytes += part.length;
      out.enqueue(part);
    },
  };
  globalThis.DecompressionStream = function (format) {
    const { writable, readable } = new Real(format);
    return { writable, readable: readable.pipeThrough(new TransformStream(counting)) };
  };
  context.after(() => (globalThis.DecompressionStream = Real));
  return () => bytes;
}
