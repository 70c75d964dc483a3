// The signed head of a status list, and what only looks like one.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as lists from "../../main/webapp/gate/status-list.mjs";
import { foreign, HEADER, headOf, jws, MOST, own, packed, sha256, someBits, spki, trust, wholeOf } from "./lists.mjs";
import { keys, list as seals } from "./seals.mjs";

const bits = someBits(3000, 40);
const first = await lists.whole(wholeOf(7, bits), trust);

async function refused(answer, why) {
  assert.deepEqual(await lists.whole(answer, trust), { refused: why });
}

test("refuses a head with any byte changed", async () => {
  const answer = wholeOf(7, bits);
  for (const part of [0, 1, 2]) {
    const parts = answer.head.split(".");
    const bytes = Buffer.from(parts[part], "base64url");
    for (let at = 0; at < bytes.length; at++) {
      const other = Buffer.from(bytes);
      other[at] ^= 1;
      const changed = parts.map((text, i) => (i === part ? other.toString("base64url") : text)).join(".");
      const { refused: why } = await lists.whole({ ...answer, head: changed }, trust);
      assert.ok(why === "SIGNATURE" || (part === 0 && why === "FORM"), `part ${part}, byte ${at}: ${why}`);
    }
  }
});

test("refuses what another key signed, and another kind of signature", async () => {
  const head = headOf(7, bits);
  await refused({ head: jws(head, { key: foreign }), bits: packed(bits) }, "SIGNATURE");
  for (const header of [{ ...HEADER, alg: "none" }, { ...HEADER, alg: "HS256" }, { ...HEADER, crit: ["b64"] }, { alg: "ES256" }]) {
    await refused({ head: jws(head, { header }), bits: packed(bits) }, "FORM");
  }
  const [header, payload] = jws(head).split(".");
  await refused({ head: `${header}.${payload}.`, bits: packed(bits) }, "SIGNATURE");
  assert.deepEqual(await lists.verifyHead(jws(head), []), { refused: "SIGNATURE" });
});

test("verifies by each of two keys while they change, by none of the seals'", async () => {
  const both = await lists.listSigners([spki(foreign), spki(own)], keys);
  assert.equal((await lists.verifyHead(first.head, both)).sequence, 7);
  await assert.rejects(lists.listSigners([spki(own), seals[0].spki], keys));
  await assert.rejects(lists.listSigners([spki(own).slice(0, -4)], keys));
});

test("says FORM to what is signed and yet no head", async () => {
  const odd = [
    "",
    "null",
    "[]",
    "{",
    "\u0000",
    ...["list", "sequence", "issuedAt", "nextAt", "size", "sha256"].map((name) => headOf(7, bits, { [name]: undefined })),
    headOf(7.5, bits),
    headOf(0, bits),
    headOf(7, bits, { list: 65_536 }),
    headOf(7, bits, { size: 0 }),
    headOf(7, bits, { size: 12 }),
    headOf(7, bits, { size: MOST + 8 }),
    headOf(7, bits, { sha256: sha256(bits).toUpperCase() }),
    headOf(7, bits, { issuedAt: "2026-11-24" }),
    headOf(7, bits, { nextAt: "2026-13-24T01:00:00Z" }),
    headOf(7, bits, { predecessorSequence: 7, predecessor: sha256("") }),
    headOf(7, bits, { predecessorSequence: 6 }),
  ];
  for (const payload of odd) {
    assert.deepEqual(await lists.verifyHead(jws(payload), trust), { refused: "FORM" }, JSON.stringify(payload));
  }
  const good = first.head;
  for (const text of [undefined, null, 7, "", "..", "a.b", "a.b.c.d", ` ${good}`, `${good}=`, respelled(good), "a".repeat(9000)]) {
    assert.deepEqual(await lists.verifyHead(text, trust), { refused: "FORM" }, String(text).slice(0, 40));
  }
});

/** The same bytes with one of the spare bits behind them set. */
function respelled(head) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return head.slice(0, -1) + alphabet[alphabet.indexOf(head.at(-1)) + 1];
}
