// Whatever else may come before a camera or under somebody's fingers: there is an answer, and it says what is wrong.
import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../../main/webapp/gate/seal.mjs";
import { keys, SEAL, vectors } from "./seals.mjs";

const NOTHING = {
  "an empty text": "",
  blanks: " \t\r\n\u00a0\ufeff",
  "no text at all": null,
  "something else": { length: 3 },
  "no bytes": new Uint8Array(0),
  "an address": "https://example.org/7041?permit=HPH-26-0000017",
  "a machine-readable zone": "P<PHLSANTOS<<JOSE<<<<<<<<<<<<<<<<<<<<<<<<<<<\nC1234567<4PHL9104302M3104307<<<<<<<<<<<<<<04",
  "a number with a right-to-left mark": "HPH-26-\u200f0000017",
  "a number that is overridden": "\u202eHPH-26-0000017",
  "a number with a control character": "HPH-26-\u00000000017",
  "a number with digits of another script": "HPH-26-٠٠٠٠٠١٧",
  "a number too short": "HPH-26-000017",
  "half a pair of surrogates": "\ud800",
  "twenty digits of a seal": "70411234567890123456",
};

for (const [name, text] of Object.entries(NOTHING)) {
  test(`finds neither seal nor number in ${name}`, async () => {
    assert.deepEqual(await read(text, keys), { kind: "UNREADABLE", why: "NO_SEAL" });
  });
}

const DAMAGED = {
  "7 kB of digits": ["7041" + "9".repeat(7168), "TOO_LONG"],
  "7 kB of blanks": [" ".repeat(7168), "TOO_LONG"],
  "7 kB of bytes": [new Uint8Array(7168).fill(0xdc), "TOO_LONG"],
  "as many digits as are read": ["7041" + "9".repeat(1496), "OTHER_SPELLING"],
  "a right-to-left mark among the digits": [vectors[0].scanned.replace("5", "\u200f5"), "CHANGED_TEXT"],
  "a control character among the digits": [vectors[0].scanned.replace("5", "\u00005"), "CHANGED_TEXT"],
  "digits of another script": [vectors[0].scanned.replaceAll("5", "٥"), "CHANGED_TEXT"],
  "a base32 of nothing": ["VNP1", "TRUNCATED"],
  "zeros alone": ["7041" + "0".repeat(20), "OTHER_SPELLING"],
  "raw bytes behind which a mark stands": [String.fromCharCode(...SEAL) + "\u200e", "CHANGED_TEXT"],
};

for (const [name, [text, why]] of Object.entries(DAMAGED)) {
  test(`says what is wrong with ${name}`, async () => {
    assert.deepEqual(await read(text, keys), { kind: "UNREADABLE", why });
  });
}
