// The permit's content as message features 01 to 0D (docs/seal.md).

import { demand } from "../signed/fault.mjs";
import { date, moment, number } from "./numbers.mjs";
import { fixed, text } from "./values.mjs";

const PERMIT = 0x01;
const TYPE = 0x02;
const HOLDER = 0x03;
const DOCUMENT = 0x04;
const NATIONALITY = 0x05;
const BIRTH = 0x06;
const IMO = 0x07;
const VESSEL = 0x08;
const PLACE = 0x09;
const VALIDITY = 0x0a;
const ZONES = 0x0b;
const STATUS = 0x0d;
const ALL = [PERMIT, TYPE, HOLDER, DOCUMENT, NATIONALITY, BIRTH, IMO, VESSEL, PLACE, VALIDITY, ZONES, STATUS];

/**
 * @param {Map<number, Uint8Array>} features without the signature
 * @returns what SealContent says: days as YYYY-MM-DD, moments in milliseconds since 1970
 * @throws {Fault} the first by tag, the order of the validity after them
 */
export function contentOf(features, { issued, signed }) {
  const content = {
    permitNumber: text(features, PERMIT, 20),
    type: number(fixed(features, TYPE, 1), 0, 1),
    holderName: text(features, HOLDER, 40),
    documentNumber: text(features, DOCUMENT, 20),
    nationality: text(features, NATIONALITY, 3),
    birthDate: date(fixed(features, BIRTH, 3), 0),
    imoNumber: number(fixed(features, IMO, 3), 0, 3),
    vesselName: features.has(VESSEL) ? text(features, VESSEL, 24) : "",
    place: text(features, PLACE, 8),
    validFrom: moment(fixed(features, VALIDITY, 6), 0),
    validUntil: moment(fixed(features, VALIDITY, 6), 3),
    zones: number(fixed(features, ZONES, 2), 0, 2),
    statusList: number(fixed(features, STATUS, 5), 0, 2),
    statusIndex: number(fixed(features, STATUS, 5), 2, 3),
    issued,
    signed,
  };
  demand(content.validUntil >= content.validFrom, "BAD_DATE");
  return content;
}

/** Features of a newer layout: signed, but not understood. */
export function unknownTags(features) {
  return [...features.keys()].filter((tag) => !ALL.includes(tag));
}
