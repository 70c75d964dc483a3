// C40 of ISO/IEC 16022 as ICAO Doc 9303-13 uses it: three characters in two bytes, the blank read as the filler "<".

import { demand } from "../signed/fault.mjs";

const ALPHABET = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const FIRST_VALUE = 3;
const PAD = 0;
const UNLATCH = 0xfe;
const BLANK = 0x20;

/** Bytes that a text of so many characters takes. */
export function c40Length(characters) {
  return Math.ceil(characters / 3) * 2;
}

/** @throws {Fault} BAD_TEXT for anything that no writer makes */
export function c40(bytes) {
  demand(bytes.length % 2 === 0, "BAD_TEXT");
  let text = "";
  for (let at = 0; at < bytes.length; at += 2) {
    const last = at === bytes.length - 2;
    text += bytes[at] === UNLATCH ? single(bytes[at + 1] - 1, last) : triple(256 * bytes[at] + bytes[at + 1] - 1, last);
  }
  return text;
}

function single(ascii, last) {
  const character = ascii === BLANK ? "<" : String.fromCharCode(ascii);
  demand(last && (character !== "<" || ascii === BLANK) && ALPHABET.includes(character), "BAD_TEXT");
  return character;
}

function triple(value, last) {
  demand(value >= 0 && value < 64000, "BAD_TEXT");
  const third = value % 40;
  demand(third !== PAD || last, "BAD_TEXT");
  const start = character(Math.floor(value / 1600)) + character(Math.floor(value / 40) % 40);
  return third === PAD ? start : start + character(third);
}

function character(value) {
  const at = value - FIRST_VALUE;
  demand(at >= 0 && at < ALPHABET.length, "BAD_TEXT");
  return ALPHABET[at];
}
