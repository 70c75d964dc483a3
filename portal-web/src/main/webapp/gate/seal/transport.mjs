// The three spellings in which a seal's bytes travel: decimal digits, base32, raw. Bytes come as characters up to 255.

import { demand } from "../signed/fault.mjs";
import { SIGNATURE_LENGTH } from "../signed/p256.mjs";
import { BASE32, decode } from "../signed/text.mjs";
import { dense, stripLeading } from "./blanks.mjs";
import { SIGNATURE } from "./features.mjs";
import { MAGIC } from "./header.mjs";

const DIGITS_PREFIX = "7041";
const BASE32_PREFIX = "VNP1";
/** Up to here a text with our prefix is a number that somebody typed. */
const LONGEST_TYPED_NUMBER = 20;
const LINE_ENDS = [0x0a, 0x0d];

/**
 * @param {string} scanned whose length the caller has bounded
 * @returns {Uint8Array|null} null if it doesn't begin as a seal
 * @throws {Fault} CHANGED_TEXT or OTHER_SPELLING
 */
export function sealBytes(scanned) {
  const raw = stripLeading(scanned);
  if (raw.charCodeAt(0) === MAGIC) {
    return withoutLineEnd(fromRaw(raw));
  }
  const text = dense(scanned);
  if (text.length > LONGEST_TYPED_NUMBER && text.startsWith(DIGITS_PREFIX)) {
    return fromDigits(text.slice(DIGITS_PREFIX.length));
  }
  return text.toUpperCase().startsWith(BASE32_PREFIX) ? fromBase32(text) : null;
}

function fromDigits(decimal) {
  demand(/^[0-9]+$/.test(decimal), "CHANGED_TEXT");
  demand(decimal[0] !== "0", "OTHER_SPELLING");
  const guarded = BigInt(decimal).toString(16);
  // the guard byte 01 keeps the seal's leading zeros; written as a number it has lost its own
  demand(guarded.length % 2 === 1 && guarded[0] === "1", "OTHER_SPELLING");
  return Uint8Array.from(guarded.slice(1).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function fromBase32(text) {
  // beside a to z other letters become Latin capitals too, the dotless i for one
  demand(/^[\x00-\x7f]*$/.test(text), "CHANGED_TEXT");
  return decode(text.slice(BASE32_PREFIX.length).toUpperCase(), BASE32);
}

function fromRaw(text) {
  demand(/^[\x00-\xff]*$/.test(text), "CHANGED_TEXT");
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Scanners end raw bytes with a line end, and a signature may end in the same byte: only what stands behind it goes. */
function withoutLineEnd(bytes) {
  let end = bytes.length;
  while (end > SIGNATURE_LENGTH + 2 && !signatureEndsAt(bytes, end) && LINE_ENDS.includes(bytes[end - 1])) {
    end--;
  }
  return bytes.subarray(0, end);
}

function signatureEndsAt(bytes, end) {
  const at = end - SIGNATURE_LENGTH - 2;
  return bytes[at] === SIGNATURE && bytes[at + 1] === SIGNATURE_LENGTH;
}
