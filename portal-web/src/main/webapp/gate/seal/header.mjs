// The header of an ICAO Doc 9303-13 seal, version byte 03.

import { demand, Fault } from "../signed/fault.mjs";
import { c40, c40Length } from "./c40.mjs";
import { wholeDate } from "./numbers.mjs";

export const MAGIC = 0xdc;

const VERSION = 0x03;
const COUNTRY = "VNM";
const FEATURE_SET = 0x01;
/** Document categories: a permit, a tour party. */
export const PERMIT = 0x52;
export const PARTY = 0x58;
const FIXED = 4;
/** Dates, feature set and category. */
const REST = 8;
const SHORTEST = 18;
const LONGEST_REFERENCE = 32;
/** Signer and length of the reference. */
const BEFORE_REFERENCE = 6;

/**
 * @returns {{signer: string, reference: string, issued: string, signed: string, category: number, length: number}} days as YYYY-MM-DD
 * @throws {Fault} if this is not a header of ours
 */
export function readHeader(bytes) {
  demand(bytes.length >= SHORTEST, "TRUNCATED");
  demand(bytes[0] === MAGIC && bytes[1] === VERSION, "OTHER_VERSION");
  demand(text(bytes, 2, FIXED, "OTHER_COUNTRY") === COUNTRY, "OTHER_COUNTRY");
  const who = readWho(bytes);
  const at = FIXED + c40Length(who.length);
  demand(bytes[at + 6] === FEATURE_SET, "OTHER_LAYOUT");
  const category = bytes[at + 7];
  demand(category === PERMIT || category === PARTY, "OTHER_CATEGORY");
  const issued = wholeDate(bytes, at);
  const signed = wholeDate(bytes, at + 3);
  return whole({ signer: who.slice(0, 4), reference: who.slice(BEFORE_REFERENCE), issued, signed, category, length: at + REST });
}

function whole(header) {
  demand(/^[A-Z]{2}[A-Z0-9]{2}$/.test(header.signer) && /^[0-9A-F]+$/.test(header.reference), "BAD_SIGNER");
  demand(header.signed >= header.issued, "BAD_DATE");
  return header;
}

/** Signer, length of the reference, reference; the rest of the header is there too. */
function readWho(bytes) {
  const start = text(bytes, FIXED, FIXED + c40Length(BEFORE_REFERENCE), "BAD_SIGNER");
  demand(/^.{4}[0-9A-F]{2}$/.test(start), "BAD_SIGNER");
  const length = Number.parseInt(start.slice(4), 16);
  demand(length >= 1 && length <= LONGEST_REFERENCE, "BAD_SIGNER");
  const end = FIXED + c40Length(BEFORE_REFERENCE + length);
  demand(end + REST <= bytes.length, "TRUNCATED");
  const who = text(bytes, FIXED, end, "BAD_SIGNER");
  demand(who.length === BEFORE_REFERENCE + length, "BAD_SIGNER");
  return who;
}

function text(bytes, from, to, otherwise) {
  try {
    return c40(bytes.subarray(from, to));
  } catch {
    throw new Fault(otherwise);
  }
}
