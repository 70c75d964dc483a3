// The values of features by their tags, read strictly.

import { demand } from "../signed/fault.mjs";
import { c40, c40Length } from "./c40.mjs";

/** @throws {Fault} BAD_TEXT, MISSING_FEATURE */
export function text(features, tag, longest) {
  const bytes = feature(features, tag);
  demand(bytes.length <= c40Length(longest), "BAD_TEXT");
  const decoded = c40(bytes);
  demand(decoded !== "" && decoded.length <= longest, "BAD_TEXT");
  return decoded;
}

/** @throws {Fault} BAD_SIZE, MISSING_FEATURE */
export function fixed(features, tag, length) {
  const bytes = feature(features, tag);
  demand(bytes.length === length, "BAD_SIZE");
  return bytes;
}

/** @throws {Fault} MISSING_FEATURE */
export function feature(features, tag) {
  demand(features.has(tag), "MISSING_FEATURE");
  return features.get(tag);
}
