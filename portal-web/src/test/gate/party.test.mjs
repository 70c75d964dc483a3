// A tour party on a device: whose seal it is, and each member by the table that judges single permits.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ashore, membersOf, partyIn } from "../../main/webapp/gate/party.mjs";
import { read } from "../../main/webapp/gate/seal.mjs";
import { verdictOn } from "../../main/webapp/gate/verdict.mjs";
import { decimal, keys, scanned, vectors } from "./seals.mjs";

const law = JSON.parse(readFileSync(new URL("../../../../docs/gate/decisions.json", import.meta.url), "utf8"));
const TEXT = vectors.find(({ name }) => name === "a tour party").scanned;
const NEWER = vectors.find(({ name }) => name === "a tour party with an unknown feature").scanned;
const SEAL = Uint8Array.from(Buffer.from(BigInt(TEXT.slice(4)).toString(16).slice(1), "hex"));
const { content } = await read(TEXT, keys);
const NOW = content.validFrom + 3_600_000;
const TIME = { now: NOW, clock: "RIGHT" };
const UNIT = Object.keys(law.units).find((code) => law.units[code].ports.includes(content.place.slice(0, 5)));
const OTHER = Object.keys(law.units).find((code) => law.units[code].zone !== law.units[UNIT].zone);
const [FIRST, SECOND, THIRD] = content.members;
const ROSTER = {
  number: content.number,
  tour: "Hạ Long 1",
  members: [
    { index: THIRD, number: "HPH260000030", name: "AN" },
    { index: FIRST, number: "HPH260000010", name: "BINH" },
    { index: SECOND, number: "HPH260000020", name: "CHI" },
  ],
};

function known({ set = [], out = [], unit = UNIT, phase = "MOORED", now = NOW, issuedAt = now - 1000, passages = {} } = {}) {
  const bits = new Uint8Array(16_384);
  set.forEach((index) => (bits[index >> 3] |= 0x80 >> (index & 7)));
  const ships = [{ imo: content.imoNumber, unit: UNIT, phase, since: content.issued }];
  const list = { list: content.statusList, issuedAt, size: bits.length * 8, bits };
  return { pack: { unit, law, ships, out, in: [] }, packedAt: now - 1000, list, passages, keys };
}

async function says(knows = known(), { direction = "OUT", time = TIME, roster = ROSTER, text = TEXT } = {}) {
  const members = membersOf(await partyIn(text, knows), roster, direction, knows, time);
  return members.map(({ name, verdict, reasons }) => [name, verdict, ...reasons]);
}

test("all are green, in the order of the leader's list", async () => {
  assert.deepEqual(await says(), [["AN", "GREEN"], ["BINH", "GREEN"], ["CHI", "GREEN"]]);
});

test("who is on the list is red by name, the others pass", async () => {
  assert.deepEqual(await says(known({ set: [FIRST] })), [["AN", "GREEN"], ["BINH", "RED", "LISTED"], ["CHI", "GREEN"]]);
});

test("who is out already is asked about, and only who is out comes back", async () => {
  const knows = known({ out: [THIRD], passages: { [SECOND]: { direction: "OUT", at: NOW - 500 } } });
  assert.deepEqual(await says(knows), [["AN", "AMBER", "DOUBLE_OUT"], ["BINH", "GREEN"], ["CHI", "AMBER", "DOUBLE_OUT"]]);
  assert.deepEqual(await says(knows, { direction: "IN" }), [["AN", "GREEN"], ["BINH", "AMBER", "IN_WITHOUT_OUT"], ["CHI", "GREEN"]]);
  assert.equal(ashore(membersOf(await partyIn(TEXT, knows), ROSTER, "OUT", knows, TIME)), 2);
});

test("time, place, ship, clock and list hold for everybody", async () => {
  const all = async (knows, more) => new Set((await says(knows, more)).map(([, ...rest]) => rest.join(" ")));
  assert.deepEqual(await all(known({ now: content.validUntil }), { time: { now: content.validUntil, clock: "RIGHT" } }), new Set(["RED EXPIRED"]));
  assert.deepEqual(await all(known(), { time: { now: content.validFrom - 1, clock: "RIGHT" } }), new Set(["RED NOT_YET_VALID"]));
  assert.deepEqual(await all(known({ unit: OTHER })), new Set(["RED WRONG_GATE"]));
  assert.deepEqual(await all(known({ phase: "LEAVING" })), new Set(["RED EXIT_STARTED"]));
  assert.deepEqual(await all(known(), { time: { now: NOW, clock: "BACK" } }), new Set(["RED CLOCK_BACK"]));
  assert.deepEqual(await all(known({ issuedAt: NOW - 25 * 3_600_000 })), new Set(["AMBER STALE_LIST"]));
  assert.deepEqual(await all(known(), { text: NEWER }), new Set(["AMBER UNKNOWN_CONTENT"]));
});

test("a party of whom the device wasn't told is never green, nor is a member that its list lacks", async () => {
  assert.deepEqual(await says(known(), { roster: null }), Array(3).fill([null, "AMBER", "NOT_ON_DEVICE"]));
  const short = { ...ROSTER, members: ROSTER.members.slice(1) };
  assert.deepEqual(await says(known(), { roster: short }), [["BINH", "GREEN"], ["CHI", "GREEN"], [null, "AMBER", "NOT_ON_DEVICE"]]);
});

test("whom the list names and the seal doesn't isn't of the party", async () => {
  const more = { ...ROSTER, members: [...ROSTER.members, { index: 7, number: "HPH260000099", name: "DUNG" }] };
  assert.equal((await says(known(), { roster: more })).length, 3);
});

test("no changed bit is a party, and none is green by itself", async () => {
  for (let bit = 0; bit < 8 * SEAL.length; bit++) {
    const changed = Uint8Array.from(SEAL);
    changed[bit >> 3] ^= 1 << (bit & 7);
    assert.equal(await partyIn(decimal(changed), known()), null, `bit ${bit}`);
    assert.equal((await verdictOn(decimal(changed), "OUT", known(), TIME)).verdict, "RED", `bit ${bit}`);
  }
});

test("a party's seal is cut off nowhere without being seen", async () => {
  for (let length = 0; length < SEAL.length; length++) {
    assert.equal(await partyIn(SEAL.subarray(0, length), known()), null, `${length} bytes`);
  }
});

test("where nobody says who stands there, it asks; a permit's seal is no party", async () => {
  const { verdict, reasons, index } = await verdictOn(TEXT, "OUT", known(), TIME);
  assert.deepEqual([verdict, reasons, index], ["AMBER", ["PARTY_CODE"], null]);
  assert.equal(await partyIn(scanned(vectors[0]), known()), null);
  assert.equal(await partyIn("HPH-26-0000017", known()), null);
});

test("an unknown signer is none", async () => {
  const { signers } = await import("../../main/webapp/gate/seal.mjs");
  const strangers = { ...known(), keys: await signers([]) };
  assert.equal(await partyIn(TEXT, strangers), null);
  assert.deepEqual((await verdictOn(TEXT, "OUT", strangers, TIME)).reasons, ["UNKNOWN_SIGNER"]);
});

test("sixty members take no longer than a guard notices", async (context) => {
  const reading = await partyIn(TEXT, known());
  const members = Array.from({ length: 60 }, (_, at) => 1000 + at);
  const many = { ...reading, content: { ...content, members } };
  const roster = { ...ROSTER, members: members.map((index) => ({ index, number: "HPH260000010", name: "AN" })) };
  const began = performance.now();
  membersOf(many, roster, "OUT", known(), TIME);
  context.diagnostic(`60 members judged in ${(performance.now() - began).toFixed(1)} ms`);
});
