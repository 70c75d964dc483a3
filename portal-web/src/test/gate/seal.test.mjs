// The gate's own reader of seals answers the published vectors, and takes what else is read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../../main/webapp/gate/seal.mjs";
import { decimal, keys, scanned, SEAL, someSeal, vectors } from "./seals.mjs";

const FORGERIES = ["UNKNOWN_SIGNER", "UNKNOWN_CERTIFICATE", "CERTIFICATE_NOT_IN_FORCE", "HIGH_S", "WRONG_SIGNATURE"];

for (const vector of vectors) {
  test(vector.name, async () => {
    const reading = await read(scanned(vector), keys);
    if (vector.expect === "GENUINE" || vector.expect === "PARTY") {
      assert.equal(reading.kind, vector.expect);
      assert.deepEqual(shown(reading.content), vector.content);
      assert.deepEqual(reading.unknownTags.map(tag), vector.unknownTags ?? []);
    } else {
      assert.equal(reading.why, vector.expect);
      assert.equal(reading.kind, FORGERIES.includes(vector.expect) ? "FORGED" : "UNREADABLE");
      assert.equal("claimed" in reading, reading.kind === "FORGED");
    }
  });
}

test("reads a text's bytes as the text, as a camera delivers them", async () => {
  assert.equal((await read(new TextEncoder().encode(vectors[0].scanned), keys)).kind, "GENUINE");
  assert.equal((await read(Uint8Array.of(0x20, 0x0a, ...SEAL), keys)).kind, "GENUINE");
});

test("takes a number as people type it", async () => {
  for (const typed of ["HPH-26-0000017", " hph 26 0000017\n", "HPH260000017", "\u3000hph-260000017\u2003"]) {
    assert.deepEqual(await read(typed, keys), { kind: "NUMBER", number: "HPH260000017" });
  }
});

test("judges as fast as the browser verifies", async (context) => {
  const digits = Array.from({ length: 400 }, () => decimal(someSeal()));
  const [{ key }] = keys.certificates.values();
  const bare = { name: "ECDSA", hash: "SHA-256" };
  const reading = [];
  const verifying = [];
  for (const text of digits) {
    reading.push(await milliseconds(async () => assert.equal((await read(text, keys)).kind, "GENUINE")));
    const bytes = Buffer.from(BigInt(text.slice(4)).toString(16).slice(1), "hex");
    verifying.push(await milliseconds(() => crypto.subtle.verify(bare, key, bytes.subarray(-64), bytes.subarray(0, -66))));
  }
  const [whole, part] = [middle(reading), middle(verifying)];
  const ratio = (whole / part).toFixed(2);
  context.diagnostic(`a reading ${whole.toFixed(3)} ms, a bare verification ${part.toFixed(3)} ms: ${ratio} times`);
});

async function milliseconds(what) {
  const begin = performance.now();
  await what();
  return performance.now() - begin;
}

function middle(times) {
  return times.sort((a, b) => a - b)[times.length >> 1];
}

function tag(number) {
  return number.toString(16).toUpperCase().padStart(2, "0");
}

/** As the vectors write it. */
function shown(content) {
  const minute = (moment) => new Date(moment).toISOString().replace(".000Z", "Z");
  const { validFrom, validUntil } = content;
  const texts = { ...content, validFrom: minute(validFrom), validUntil: minute(validUntil) };
  if (content.members) {
    texts.members = content.members.join(" ");
  }
  return Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, String(value)]));
}
