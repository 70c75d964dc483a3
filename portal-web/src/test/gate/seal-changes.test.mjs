// Genuine seals with something changed: none of them is one.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { read } from "../../main/webapp/gate/seal.mjs";
import { decimal, keys, SEAL, signed, signedAsDer, someSeal } from "./seals.mjs";

const SIGNATURE = 64;
const KINDS = ["FORGED", "UNREADABLE", "NUMBER"];
const seals = Array.from({ length: 20 }, someSeal);

test("no changed byte comes through", async () => {
  for (const seal of seals) {
    assert.equal((await read(seal, keys)).kind, "GENUINE");
    for (let at = 0; at < seal.length; at++) {
      for (const other of [seal[at] ^ 0x01, seal[at] ^ 0x80, seal[at] ^ 0xff, (seal[at] + 16) & 0xff]) {
        const changed = Uint8Array.from(seal);
        changed[at] = other;
        assert.notEqual((await read(changed, keys)).kind, "GENUINE", `byte ${at} as ${other}`);
      }
    }
  }
});

test("no seal that is cut off comes through, in any spelling", async () => {
  for (let length = 0; length < SEAL.length; length++) {
    const part = SEAL.subarray(0, length);
    for (const spelling of [part, decimal(part)]) {
      assert.ok(KINDS.includes((await read(spelling, keys)).kind), `${length} bytes`);
    }
  }
});

test("the twin with the higher s is refused", async () => {
  for (const seal of seals) {
    const reading = await read(signed(seal.subarray(0, -SIGNATURE - 2), true), keys);
    assert.deepEqual([reading.kind, reading.why], ["FORGED", "HIGH_S"]);
  }
});

test("a signature in DER is none", async () => {
  for (const seal of seals) {
    const part = seal.subarray(0, -SIGNATURE - 2);
    const der = signedAsDer(part);
    const whole = await read(Uint8Array.from([...part, 0xff, der.length, ...der]), keys);
    // a line end behind the seal is passed over, also where it would be the last byte of this
    assert.ok(["NO_SIGNATURE", "TRUNCATED"].includes(whole.why), whole.why);
    const cut = await read(Uint8Array.from([...part, 0xff, SIGNATURE, ...der.subarray(0, SIGNATURE)]), keys);
    assert.equal(cut.kind, "FORGED");
  }
});

test("noise is answered, and never as genuine", async () => {
  for (let i = 0; i < 3000; i++) {
    const noise = randomBytes(i % 300);
    const behindHeader = Uint8Array.from([...SEAL.subarray(0, 18 + (i % 100)), ...noise]);
    for (const spelling of [noise, behindHeader, decimal(behindHeader), "VNP1" + noise.toString("base64")]) {
      assert.ok(KINDS.includes((await read(spelling, keys)).kind));
    }
  }
});
