// A tour party's content as message features 01 to 0F (docs/seal.md).

import { demand, Fault } from "../signed/fault.mjs";
import { eachOf } from "../status-list/gaps.mjs";
import { moment, number } from "./numbers.mjs";
import { feature, fixed, text } from "./values.mjs";

const NUMBER = 0x01;
const TYPE = 0x02;
const TOUR = 0x03;
const IMO = 0x07;
const VESSEL = 0x08;
const PLACE = 0x09;
const VALIDITY = 0x0a;
const MEMBERS = 0x0f;
const ALL = [NUMBER, TYPE, TOUR, IMO, VESSEL, PLACE, VALIDITY, MEMBERS];
/** Bytes of the list's number, before the gaps. */
const LIST = 2;
/** Places in a list of status are below. */
const END = 1 << 24;
const MORE = 0x80;

/**
 * @param {Map<number, Uint8Array>} features without the signature
 * @returns what TourPartyContent says: days as YYYY-MM-DD, moments in milliseconds since 1970
 * @throws {Fault} the first by tag, the order of the validity after them
 */
export function partyOf(features, { issued, signed }) {
  const content = {
    number: text(features, NUMBER, 20),
    type: number(fixed(features, TYPE, 1), 0, 1),
    tour: text(features, TOUR, 40),
    imoNumber: number(fixed(features, IMO, 3), 0, 3),
    vesselName: text(features, VESSEL, 24),
    place: text(features, PLACE, 8),
    validFrom: moment(fixed(features, VALIDITY, 6), 0),
    validUntil: moment(fixed(features, VALIDITY, 6), 3),
    statusList: number(listed(features), 0, LIST),
    members: members(listed(features).subarray(LIST)),
    issued,
    signed,
  };
  demand(content.validUntil >= content.validFrom, "BAD_DATE");
  return content;
}

/** Features of a newer layout: signed, but not understood. */
export function unknownTagsOfParty(features) {
  return [...features.keys()].filter((tag) => !ALL.includes(tag));
}

function listed(features) {
  const bytes = feature(features, MEMBERS);
  demand(bytes.length > LIST, "BAD_SIZE");
  return bytes;
}

/** In the one spelling that a writer makes: no gap ends in a byte that adds nothing. */
function members(gaps) {
  const found = [];
  try {
    eachOf(gaps, END, (index) => found.push(index));
  } catch {
    throw new Fault("BAD_SIZE");
  }
  demand(!gaps.some((part, at) => part === 0 && at > 0 && gaps[at - 1] >= MORE), "BAD_SIZE");
  return found;
}
