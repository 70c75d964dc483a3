// The signed head of a status list: a JWS (RFC 7515) in compact form by ES256, with one fixed header (decision 28).

import { haveKey } from "../seal/signers.mjs";
import { demand, Fault } from "../signed/fault.mjs";
import { fingerprint, isSignedBy, verifyingKey } from "../signed/p256.mjs";
import { BASE64URL, decode } from "../signed/text.mjs";

/** In bits: what three bytes in a seal can say. */
export const MOST = 1 << 24;

/** The head is three times shorter. */
const LONGEST_HEAD = 2000;
const MOST_LISTS = 1 << 16;
/** The thumbprint names the certificate, which stays on the server; the signature covers it too. */
const HEADER = /^\{"alg":"ES256","typ":"eborder-status-list","x5t#S256":"[A-Za-z0-9_-]{43}"\}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * The keys that sign status lists.
 *
 * @param {string[]} spkis base64url; two while the key is changed
 * @param seals the keys of seals: a key signs one kind of thing only
 * @throws {Error} for what is no key on P-256 or a seal's
 */
export async function listSigners(spkis, seals) {
  if (spkis.some((spki) => haveKey(seals, spki))) {
    throw new Error("a key of seals may not sign status lists");
  }
  return Promise.all(spkis.map(verifyingKey));
}

/**
 * @param {string} jws
 * @param {CryptoKey[]} trust made by {@link listSigners}
 * @returns what StatusListHead says, moments in milliseconds since 1970, with the signed text as head and its SHA-256 as fingerprint
 * @throws {Fault} FORM or SIGNATURE
 */
export async function verified(jws, trust) {
  demand(typeof jws === "string" && jws.length <= LONGEST_HEAD, "FORM");
  const parts = jws.split(".");
  demand(parts.length === 3, "FORM");
  const [header, payload, signature] = parts.map(fromBase64url);
  demand(HEADER.test(String.fromCharCode(...header)), "FORM");
  await demandSigned(new TextEncoder().encode(`${parts[0]}.${parts[1]}`), signature, trust);
  return { ...told(parse(payload)), head: jws, fingerprint: await fingerprint(new TextEncoder().encode(jws)) };
}

/** @throws {Fault} FORM, also for what is no text */
export function fromBase64url(text) {
  demand(typeof text === "string", "FORM");
  try {
    return decode(text, BASE64URL);
  } catch {
    throw new Fault("FORM");
  }
}

async function demandSigned(bytes, signature, trust) {
  const answers = await Promise.all(trust.map((key) => isSignedBy(key, signature, bytes)));
  demand(answers.includes(true), "SIGNATURE");
}

function parse(payload) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  } catch {
    throw new Fault("FORM");
  }
}

/** What is signed and yet not what a reader understands isn't guessed at. */
function told(json) {
  demand(json !== null && typeof json === "object", "FORM");
  const { list, sequence, size, sha256, predecessorSequence, predecessor } = json;
  demand(isBetween(0, list, MOST_LISTS - 1) && isBetween(1, sequence, Number.MAX_SAFE_INTEGER), "FORM");
  demand(isBetween(8, size, MOST) && size % 8 === 0 && isHash(sha256), "FORM");
  const first = predecessor === null && predecessorSequence === null;
  demand(first || (isBetween(0, predecessorSequence, sequence - 1) && isHash(predecessor)), "FORM");
  const issuedAt = moment(json.issuedAt);
  const nextAt = moment(json.nextAt);
  return { list, sequence, issuedAt, nextAt, size, sha256, predecessorSequence, predecessor };
}

function isBetween(least, value, most) {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}

function isHash(value) {
  return typeof value === "string" && SHA256.test(value);
}

function moment(text) {
  const milliseconds = typeof text === "string" && MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  demand(!Number.isNaN(milliseconds), "FORM");
  return milliseconds;
}
