// Tag, length, value in ascending order of tags; lengths in their shortest spelling only.

import { demand } from "../signed/fault.mjs";

/** The tag of the signature, always the last. */
export const SIGNATURE = 0xff;

const LONG_LENGTH = 0x81;

/**
 * @param {number} from where the first tag stands
 * @returns {Map<number, Uint8Array>} the values by their tags, ascending
 * @throws {Fault} what is wrong with the first tag or length that is
 */
export function readFeatures(bytes, from) {
  const features = new Map();
  let before = -1;
  let at = from;
  while (at < bytes.length) {
    const tag = bytes[at];
    demandNext(tag, before, features);
    const value = at + lengthOfHead(bytes, at);
    const length = bytes[value - 1];
    demand(value === at + 2 || length >= 0x80, "BAD_LENGTH");
    demand(value + length <= bytes.length, "TRUNCATED");
    features.set(tag, bytes.subarray(value, value + length));
    before = tag;
    at = value + length;
  }
  return features;
}

function demandNext(tag, before, features) {
  demand(before !== SIGNATURE, "BYTES_AFTER_SIGNATURE");
  demand(!features.has(tag), "REPEATED_FEATURE");
  demand(tag > before, "UNORDERED_FEATURES");
}

/** Of tag and length together. */
function lengthOfHead(bytes, at) {
  demand(at + 1 < bytes.length, "TRUNCATED");
  const first = bytes[at + 1];
  demand(first < 0x80 || first === LONG_LENGTH, "BAD_LENGTH");
  const head = first === LONG_LENGTH ? 3 : 2;
  demand(at + head <= bytes.length, "TRUNCATED");
  return head;
}
