// Numbers, dates and moments as the seal writes them: unsigned, most significant byte first.

import { demand } from "../signed/fault.mjs";

/** Validity counts minutes from here. */
const EPOCH = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;
const EARLIEST_YEAR = 1900;

export function number(bytes, from, length) {
  let value = 0;
  for (let at = from; at < from + length; at++) {
    value = value * 256 + bytes[at];
  }
  return value;
}

/** @returns {number} milliseconds since 1970 */
export function moment(bytes, from) {
  return EPOCH + number(bytes, from, 3) * MINUTE;
}

/**
 * MMDDYYYY as one integer in three bytes (ICAO Doc 9303-13).
 *
 * @returns {string} YYYY-MM-DD, 00 for what is unknown: a day, or day and month
 * @throws {Fault} BAD_DATE if it isn't in the calendar
 */
export function date(bytes, from) {
  const value = number(bytes, from, 3);
  const year = value % 10_000;
  const month = Math.floor(value / 1_000_000);
  const day = Math.floor(value / 10_000) % 100;
  demand(year >= EARLIEST_YEAR && month <= 12 && day <= daysIn(year, month), "BAD_DATE");
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The same without unknown parts. */
export function wholeDate(bytes, from) {
  const whole = date(bytes, from);
  demand(!whole.endsWith("-00"), "BAD_DATE");
  return whole;
}

/** None in an unknown month. */
function daysIn(year, month) {
  return month === 0 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}
