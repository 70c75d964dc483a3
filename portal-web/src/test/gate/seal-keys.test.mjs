// Whose seals count, and on which days.
import assert from "node:assert/strict";
import { test } from "node:test";
import { read, signers } from "../../main/webapp/gate/seal.mjs";
import { keys, list, SEAL } from "./seals.mjs";

test("keeps keys that can verify and nothing else", async () => {
  for (const { key } of keys.certificates.values()) {
    assert.deepEqual([key.type, key.extractable, key.usages], ["public", false, ["verify"]]);
  }
});

test("takes a certificate for good in its days only, whoever wrote the list", async () => {
  const [certificate] = list;
  const kindBy = async (days) => (await read(SEAL, await signers([{ ...certificate, ...days }]))).kind;
  assert.equal(await kindBy({ from: "2026-11-22", until: "2026-11-22" }), "GENUINE");
  assert.equal(await kindBy({ withdrawnFrom: "2026-11-23" }), "GENUINE");
  assert.equal(await kindBy({ withdrawnFrom: "2026-11-22" }), "FORGED");
  assert.equal(await kindBy({ from: "2026-11-23" }), "FORGED");
  assert.equal(await kindBy({ until: "2026-11-21" }), "FORGED");
  for (const odd of [{ from: undefined }, { until: "2027" }, { withdrawnFrom: "soon" }, { spki: "AAAA" }, { spki: "" }]) {
    await assert.rejects(signers([{ ...certificate, ...odd }]), JSON.stringify(odd));
  }
});

test("refuses a reference with two keys and takes one that is named twice", async () => {
  const [first, second] = list;
  await assert.rejects(signers([first, { ...first, spki: second.spki }]));
  assert.equal((await read(SEAL, await signers([first, first]))).kind, "GENUINE");
  assert.equal((await read(SEAL, await signers([]))).why, "UNKNOWN_SIGNER");
});
