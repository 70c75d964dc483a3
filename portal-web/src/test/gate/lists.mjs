// What the tests of status lists share: a signer of lists with a key of its own, and lists at random.
import { createHash, generateKeyPairSync, randomInt, sign } from "node:crypto";
import { gzipSync } from "node:zlib";
import { listSigners } from "../../main/webapp/gate/status-list.mjs";
import { keys } from "./seals.mjs";

export const STEP = 131_072;
export const MOST = 1 << 24;
export const HEADER = { alg: "ES256", typ: "eborder-status-list", "x5t#S256": "t".repeat(43) };

const NOW = Date.parse("2026-11-24T01:00:00.250Z");
const HOUR = 3_600_000;

export const own = generateKeyPairSync("ec", { namedCurve: "P-256" });
export const foreign = generateKeyPairSync("ec", { namedCurve: "P-256" });
export const trust = await listSigners([spki(own)], keys);

export function spki({ publicKey }) {
  return publicKey.export({ type: "spki", format: "der" }).toString("base64url");
}

/** @param changes of the head that goes with the bits */
export function headOf(sequence, bits, changes = {}) {
  const head = {
    list: 1,
    sequence,
    issuedAt: new Date(NOW + sequence * HOUR).toISOString(),
    nextAt: new Date(NOW + (sequence + 1) * HOUR).toISOString(),
    size: bits.length * 8,
    sha256: sha256(bits),
    predecessorSequence: null,
    predecessor: null,
  };
  return { ...head, ...changes };
}

/** @param {string|object} payload an object as JSON */
export function jws(payload, { key = own, header = HEADER } = {}) {
  const text = (part) => (typeof part === "string" ? part : JSON.stringify(part));
  const signed = [header, payload].map((part) => Buffer.from(text(part)).toString("base64url")).join(".");
  const signature = sign("sha256", signed, { key: key.privateKey, dsaEncoding: "ieee-p1363" });
  return `${signed}.${signature.toString("base64url")}`;
}

/** As the server answers. */
export function wholeOf(sequence, bits, changes) {
  return { head: jws(headOf(sequence, bits, changes)), bits: packed(bits) };
}

export function deltaOf(older, since, sequence, bits, changes) {
  const turned = Buffer.from(gaps(differences(older, bits))).toString("base64url");
  return { head: jws(headOf(sequence, bits, changes)), since, turned };
}

export function packed(bits, level = 6) {
  return gzipSync(bits, { level }).toString("base64url");
}

/** @param permits how many there are. @param many how many are set, distinct */
export function someBits(permits, many) {
  return turnedOver(new Uint8Array((Math.ceil(permits / STEP) * STEP) / 8), permits, many);
}

/** A copy with so many of the first bits turned over. */
export function turnedOver(bits, permits, many) {
  const other = Uint8Array.from(bits);
  const indexes = new Set();
  while (indexes.size < many) {
    indexes.add(randomInt(permits));
  }
  indexes.forEach((index) => (other[index >> 3] ^= 0x80 >> (index & 7)));
  return other;
}

/** LEB128 of what lies between ascending numbers. */
export function gaps(ascending) {
  const bytes = [];
  let next = 0;
  for (const number of ascending) {
    let gap = number - next;
    for (; gap >= 0x80; gap >>= 7) {
      bytes.push((gap & 0x7f) | 0x80);
    }
    bytes.push(gap);
    next = number + 1;
  }
  return bytes;
}

export function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Of the newer one's bits. */
function differences(older, newer) {
  const bit = (bits, index) => ((bits[index >> 3] ?? 0) >> (7 - (index & 7))) & 1;
  const indexes = Array.from({ length: newer.length * 8 }, (_, index) => index);
  return indexes.filter((index) => bit(older, index) !== bit(newer, index));
}
